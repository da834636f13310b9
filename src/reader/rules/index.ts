import type { Rule } from '../content.ts';
import { contradictoryPeriod } from './contradictoryPeriod.ts';
import { countriesRequired } from './countriesRequired.ts';
import { danglingLinks } from './danglingLinks.ts';
import { duplicateExternalId } from './duplicateExternalId.ts';
import { duplicateId } from './duplicateId.ts';
import { duplicateTitle } from './duplicateTitle.ts';
import { emptyCollection } from './emptyCollection.ts';
import { focusAreaCluster } from './focusAreaCluster.ts';
import { optionIds } from './optionIds.ts';
import { repeatedItem } from './repeatedItem.ts';
import { reversedDates } from './reversedDates.ts';
import { themeCycle } from './themeCycle.ts';
import { themeLabel } from './themeLabel.ts';
import { themeUnused } from './themeUnused.ts';
import { unknownReferences } from './unknownReferences.ts';

/** Every check across records, in the order in which they run. */
export const rules: readonly Rule[] = [
  unknownReferences,
  focusAreaCluster,
  danglingLinks,
  duplicateId,
  duplicateTitle,
  duplicateExternalId,
  optionIds,
  countriesRequired,
  reversedDates,
  contradictoryPeriod,
  repeatedItem,
  emptyCollection,
  themeCycle,
  themeLabel,
  themeUnused,
];
