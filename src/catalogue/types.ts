import type { Root } from 'mdast';
import type { Language } from '../schema/common.ts';
import type { RecordData, VocabularyRow } from '../schema/index.ts';

/** What every record page needs: the id it lives at, its checked fields and its Markdown tree. */
interface Entry {
  id: string;
  body: Root | null;
  /** File relative to the content folder, for the "edit this record" link. */
  file: string;
}

/** A practice with everything it points at resolved. */
export interface Practice extends Entry {
  data: RecordData<'practices'>;
  focusAreas: FocusArea[];
  clusters: Cluster[];
  countries: { place: Place; role: RecordData<'practices'>['countries'][number]['role'] }[];
  regions: RegionPlace[];
  groups: CountryGroup[];
  organizations: {
    organization: Organization;
    role: NonNullable<RecordData<'practices'>['organizations']>[number]['role'];
  }[];
  illustrates: { item: OptionItem; focusArea: FocusArea }[];
  themes: Theme[];
  sdgTargets: { target: SdgTarget; basis: Basis }[];
  gcmObjectives: { objective: Objective; basis: Basis; weight: 'primary' | 'secondary' }[];
  instrument: Instrument | null;
}
export type Basis = 'source' | 'editorial';

/** A list of practices that something else gathers, sorted by title. */
interface Gathers {
  practices: Practice[];
}

export interface Cluster extends Entry, Gathers {
  data: RecordData<'clusters'>;
  number: number;
  focusAreas: FocusArea[];
}
export interface FocusArea extends Entry, Gathers {
  data: RecordData<'focus-areas'>;
  cluster: Cluster;
  themes: Theme[];
}
/** A policy option (`o`) or practical action (`a`) with the practices that illustrate it. */
export type OptionItem = RecordData<'focus-areas'>['options'][number];

/** A country or area that at least one record names. */
export interface Place extends Gathers {
  code: string;
  name: Record<Language, string>;
  otherNames: Partial<Record<Language, string[]>>;
  /** Words for its people, and the adjectives. */
  demonyms: Partial<Record<Language, string[] | undefined>>;
  note: string | undefined;
  /** Regions around it, narrowest first. */
  regions: RegionPlace[];
}
/** A region of UN M49 that holds at least one such place. */
export interface RegionPlace extends Gathers {
  code: string;
  slug: string;
  name: string;
  parent: RegionPlace | null;
  places: Place[];
}

/** A group of countries that people search by. */
export interface CountryGroup extends Gathers {
  data: VocabularyRow<'country-groups'>;
}

export interface SdgGoal extends Gathers {
  data: VocabularyRow<'sdg-goals'>;
  targets: SdgTarget[];
}
export interface SdgTarget extends Gathers {
  data: VocabularyRow<'sdg-targets'>;
  goal: SdgGoal;
}
export interface Objective extends Gathers {
  data: VocabularyRow<'gcm-objectives'>;
}
export interface Theme extends Gathers {
  data: VocabularyRow<'themes'>;
  broader: Theme[];
  narrower: Theme[];
  focusAreas: FocusArea[];
}
export interface Organization extends Entry, Gathers {
  data: RecordData<'organizations'>;
  partOf: Organization | null;
}
export interface Source extends Entry, Gathers {
  data: RecordData<'sources'>;
  clusters: Cluster[];
}
export interface Instrument extends Entry, Gathers {
  data: RecordData<'instruments'>;
}
export interface Event extends Entry {
  data: RecordData<'events'>;
}
export interface Page extends Entry {
  data: RecordData<'pages'>;
}

/** All records and vocabularies, checked and linked to one another. Lists are in the order in which pages show them. */
export interface Catalogue {
  practices: Practice[];
  clusters: Cluster[];
  focusAreas: FocusArea[];
  places: Place[];
  regions: RegionPlace[];
  groups: CountryGroup[];
  sdgGoals: SdgGoal[];
  sdgTargets: SdgTarget[];
  objectives: Objective[];
  themes: Theme[];
  organizations: Organization[];
  sources: Source[];
  instruments: Instrument[];
  events: Event[];
  pages: Page[];
  guidingPrinciples: VocabularyRow<'guiding-principles'>[];
  crosswalk: VocabularyRow<'crosswalk'>[];
  recommendations: VocabularyRow<'recommendations'>[];
  glossary: VocabularyRow<'glossary'>[];
}
