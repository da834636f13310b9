import { ara, eng, fra, spa } from 'stopword';
import { wordsOf } from './fold.ts';

/** Languages in which questions are asked. */
export type QueryLanguage = 'en' | 'fr' | 'es' | 'ar';

/** Words of a question that name nothing one could look for, beyond the usual stop words. */
const questionWords: Record<QueryLanguage, string> = {
  en: 'whom whether no not its it their theirs his her hers him them they we our ours you your yours my mine he she this that these those then than too very just only also such both either neither nor if because though although unless upon onto off out up down over under again per via who what where when which why how whose does do did done doing is are was were has have had can could should would will may might any some please show tell find give list me us examples example case cases used using use make makes made get gets got there their about into between among without within across against through way ways best good practice practices policy policies programme programmes program programs project projects country countries something anything people person persons one ones help helps helped need needs want looking look exist exists available evidence results result really actually ever implement implements implemented implementing include includes including included going go goes',
  fr: 'qui que quoi quel quelle quels quelles comment pourquoi combien quand existe existent exemple exemples pratique pratiques bonne bonnes politique politiques programme programmes projet projets pays peut peuvent faire fait font faut aide aider aident aux entre chez cas gens personnes montrer trouver',
  es: 'quien quienes que cual cuales como cuando donde cuanto cuantos existe existen ejemplo ejemplos practica practicas buena buenas politica politicas programa programas proyecto proyectos pais paises puede pueden hacer hace hacen hay ayuda ayudar ayudan entre casos personas mostrar encontrar',
  ar: 'من ما ماذا كيف لماذا متى اين هل كم اي التي الذي الذين هناك توجد يوجد مثال امثله ممارسات ممارسه سياسات سياسه برنامج برامج مشروع مشاريع بلد بلدان دول دوله يمكن تساعد يساعد على في عن الى مع بين',
};

/** Acronyms people look for that are also forms of French verbs: the European Union, artificial intelligence. */
const acronyms = new Set(['eu', 'ai']);

/** Words that say little beside others, and something by themselves. */
const lightWords: Record<QueryLanguage, ReadonlySet<string>> = {
  en: new Set(
    wordsOf(
      'so towards toward making put puts putting first keep keeps keeping give gives giving given bring brings bringing take takes taking taken come comes coming start starts starting set sets become becomes becoming turn turns let lets say says see sees know knows think try tries trying break breaks new other others same still many much more less better back every each own whole instead during after before while until etc',
    ),
  ),
  fr: new Set(
    wordsOf(
      'mettre met mettent donner donne donnent prendre venir aller plus moins mieux nouveau nouvelle nouveaux nouvelles premier premiere autre autres fois jour jours avant apres pendant',
    ),
  ),
  es: new Set(
    wordsOf(
      'poner pone ponen dar da dan tomar venir mas menos mejor nuevo nueva nuevos nuevas primero primera otro otra otros otras vez dia dias quiere quieren llega llegan necesita necesitan antes despues durante',
    ),
  ),
  ar: new Set(wordsOf('جديد جديده جدد اول اكثر افضل اقل قبل بعد اثناء خلال جميع كل')),
};

/** Whether a word says little beside others in a query of this language. */
export const isLightWord = (word: string, language: QueryLanguage) => lightWords[language].has(word);

const lists: Record<QueryLanguage, ReadonlySet<string>> = {
  en: new Set([...eng, questionWords.en].flatMap(wordsOf)),
  fr: new Set([...fra, questionWords.fr].flatMap(wordsOf).filter((word) => !acronyms.has(word))),
  es: new Set([...spa, questionWords.es].flatMap(wordsOf)),
  ar: new Set([...ara, questionWords.ar].flatMap(wordsOf)),
};

/** Words that join the parts of a name in one of the languages: labels match with or without them. */
const joining = new Set(
  wordsOf('of the for in on and to a an de des du la le les et aux au en del los las el y para por من في و'),
);
export const isJoining = (word: string) => joining.has(word);

/**
 * Guesses the language of a query: Arabic by its script, the others by which stop words it holds, and by their accents;
 * English where nothing speaks for another.
 */
export function languageOf(query: string): QueryLanguage {
  if (/[\u0600-\u06FF]/.test(query)) return 'ar';
  // UN and IOM are names in a query that is not all in capitals, not French or Spanish words
  const words = wordsOf(/\p{Ll}/u.test(query) ? query.replace(/(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu, ' ') : query);
  const count = (language: QueryLanguage) => words.filter((word) => lists[language].has(word)).length;
  const accents: Record<string, number> = {
    fr: /[çèêëîïôùûœ]|\b[ldcjmnst]['’]|\bqu['’]/i.test(query) ? 1 : 0,
    es: /[ñ¿¡óíáú]/i.test(query) ? 1 : 0,
  };
  const scores = (['en', 'fr', 'es'] as const).map((language) => ({
    language,
    score: count(language) + (accents[language] ?? 0),
  }));
  return scores.reduce((best, one) => (one.score > best.score ? one : best)).language;
}

/** Whether a word says nothing in a query of this language. The joining words of all four say nothing in French and Spanish. */
export function isStopWord(word: string, language: QueryLanguage): boolean {
  return lists[language].has(word) || (language !== 'en' && language !== 'ar' && joining.has(word));
}
