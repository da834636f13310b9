import type { RegionPlace } from '../catalogue/types.ts';

/** Names of UN M49 regions in French, Spanish and Arabic, and further words people use, by M49 code. */
const names: Readonly<Record<string, readonly string[]>> = {
  '002': ['African', 'Afrique', 'africain', 'africaine', 'África', 'africano', 'africana', 'أفريقيا', 'إفريقيا', 'أفريقي', 'الأفريقية'],
  '015': ['North Africa', 'Maghreb', 'Afrique du Nord', 'Afrique septentrionale', 'África del Norte', 'África septentrional', 'شمال أفريقيا', 'المغرب العربي'],
  '202': ['Sub-Saharan Africa', 'Afrique subsaharienne', 'África subsahariana', 'أفريقيا جنوب الصحراء'],
  '011': ['West Africa', 'West African', "Afrique de l'Ouest", 'Afrique occidentale', 'África occidental', 'غرب أفريقيا'],
  '014': ['East Africa', 'East African', 'Horn of Africa', "Afrique de l'Est", 'Afrique orientale', "Corne de l'Afrique", 'África oriental', 'Cuerno de África', 'شرق أفريقيا', 'القرن الأفريقي'],
  '017': ['Central Africa', 'Afrique centrale', 'África central', 'وسط أفريقيا'],
  '018': ['Southern African', 'Afrique australe', 'África meridional', 'África austral', 'الجنوب الأفريقي'],
  '019': ['Amériques', 'Américas', 'الأمريكتان', 'أمريكا'],
  '419': ['Latin America', 'Latin American', 'LAC', 'Amérique latine', 'América Latina', 'latinoamericano', 'latinoamericana', 'Latinoamérica', 'أمريكا اللاتينية'],
  '013': ['Mesoamerica', 'Amérique centrale', 'Centroamérica', 'América Central', 'Mesoamérica', 'أمريكا الوسطى'],
  '029': ['Caribbean', 'Caraïbes', 'Caribe', 'الكاريبي', 'البحر الكاريبي'],
  '005': ['South American', 'Amérique du Sud', 'América del Sur', 'Sudamérica', 'أمريكا الجنوبية'],
  '021': ['North America', 'North American', 'Amérique du Nord', 'América del Norte', 'Norteamérica', 'أمريكا الشمالية'],
  '142': ['Asian', 'Asie', 'asiatique', 'Asia', 'asiático', 'asiática', 'آسيا', 'آسيوي'],
  '143': ['Asie centrale', 'Asia central', 'آسيا الوسطى'],
  '030': ['East Asia', "Asie de l'Est", 'Asie orientale', 'Asia oriental', 'شرق آسيا'],
  '035': ['South-East Asia', 'Southeast Asia', 'South East Asian', 'ASEAN', 'Asie du Sud-Est', 'ANASE', 'Sudeste Asiático', 'Asia sudoriental', 'جنوب شرق آسيا'],
  '034': ['South Asia', 'South Asian', 'Asie du Sud', 'Asia meridional', 'Asia del Sur', 'جنوب آسيا'],
  '145': ['West Asia', 'Middle East', 'Middle Eastern', 'Gulf', 'Gulf states', 'Asie occidentale', 'Moyen-Orient', 'Proche-Orient', 'Golfe', 'Asia occidental', 'Oriente Medio', 'Medio Oriente', 'Golfo', 'الشرق الأوسط', 'غرب آسيا', 'الخليج'],
  '150': ['European', 'Europe', 'européen', 'européenne', 'Europa', 'europeo', 'europea', 'أوروبا', 'أوروبي'],
  '151': ['East European', "Europe de l'Est", 'Europe orientale', 'Europa oriental', 'Europa del Este', 'شرق أوروبا', 'أوروبا الشرقية'],
  '154': ['Nordic', 'Scandinavia', 'Europe du Nord', 'Europe septentrionale', 'Europa septentrional', 'Europa del Norte', 'شمال أوروبا'],
  '039': ['South European', 'Western Balkans', 'Balkans', 'Europe du Sud', 'Europe méridionale', 'Europa meridional', 'Europa del Sur', 'Balcanes', 'جنوب أوروبا', 'البلقان'],
  '155': ['West European', "Europe de l'Ouest", 'Europe occidentale', 'Europa occidental', 'غرب أوروبا', 'أوروبا الغربية'],
  '009': ['Pacific', 'Pacific Islands', 'Pacific islands', 'Océanie', 'Pacifique', 'Oceanía', 'Pacífico', 'أوقيانوسيا', 'المحيط الهادئ'],
  '053': ['Australasia', 'Australie et Nouvelle-Zélande', 'Australia y Nueva Zelandia', 'أستراليا ونيوزيلندا'],
  '054': ['Melanesian', 'Mélanésie', 'Melanesia', 'ميلانيزيا'],
  '057': ['Micronesian', 'Micronésie', 'Micronesia', 'ميكرونيزيا'],
  '061': ['Polynesian', 'Polynésie', 'Polinesia', 'بولينيزيا'],
};

/** All names of a region that queries may use. */
export const regionForms = ({ code, name }: Pick<RegionPlace, 'code' | 'name'>): string[] => [name, ...(names[code] ?? [])];
