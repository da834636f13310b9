import type {
  Cluster,
  Event,
  FocusArea,
  Instrument,
  Objective,
  Organization,
  Place,
  RegionPlace,
  SdgGoal,
  SdgTarget,
  Theme,
} from '../catalogue/types.ts';
import { placeName } from '../i18n/places.ts';
import { address, countryAddress, recordAddress } from './addresses.ts';

/** A link to the page of a thing, with its number where it has one; `count` is how many practices it gathers. */
const counted = (title: string, href: string, thing: { practices: unknown[] }) => ({
  title,
  href,
  count: thing.practices.length,
});
const numbered = (number: string | number, title: string, href: string, thing: { practices: unknown[] }) => ({
  number,
  ...counted(title, href, thing),
});

export const linkTo = {
  cluster: (one: Cluster) => numbered(one.id, one.data.title, address('clusters', one.id), one),
  focusArea: (one: FocusArea) => numbered(one.id, one.data.title, address('focus-areas', one.id), one),
  place: (one: Place) => counted(placeName(one), countryAddress(one.code), one),
  region: (one: RegionPlace) => counted(one.name, address('regions', one.slug), one),
  goal: (one: SdgGoal) => numbered(one.data.id, one.data.label.en, address('sdgs', one.data.id), one),
  target: (one: SdgTarget) => numbered(one.data.id, one.data.label.en, address('sdgs', one.data.id), one),
  objective: (one: Objective) => numbered(one.data.id, one.data.label.en, address('objectives', one.data.id), one),
  theme: (one: Theme) => counted(one.data.prefLabel.en, recordAddress('themes', one.data.id), one),
  organization: (one: Organization) => counted(one.data.name, recordAddress('organizations', one.id), one),
  instrument: (one: Instrument) => ({
    title: one.data.shortTitle ?? one.data.title,
    href: recordAddress('instruments', one.id),
  }),
  event: (one: Event) => ({ title: one.data.title, href: recordAddress('events', one.id) }),
};
