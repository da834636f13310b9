import type { Practice, Theme } from '../catalogue/types.ts';
import { ancestors } from './ancestors.ts';
import { code } from './codes.ts';

/** How much each tag of a record says about it, by code: 1 is what it is all about, towards 0 what it only touches. */
export type Tags = Map<string, number>;

/** What a wider theme says of a record beside its own themes. */
const broaderStrength = 0.65;

/** Keeps the greatest strength of every code. */
export function tagsFrom(pairs: readonly (readonly [code: string, strength: number])[]): Tags {
  const tags: Tags = new Map();
  for (const [name, strength] of pairs) tags.set(name, Math.max(strength, tags.get(name) ?? 0));
  return tags;
}

/** The first of a list says most of a record; later ones fall from 1 by a step each, never below `least`. */
export const inOrder = (index: number, step = 0.04, least = 0.75) => Math.max(least, 1 - step * index);

/** The themes with what lies above them. */
export function themeTags(themes: readonly Theme[]): [string, number][] {
  return themes.flatMap((theme, index) => [
    [code.theme(theme.data.id), inOrder(index)] as [string, number],
    ...ancestors(theme).map((above): [string, number] => [code.theme(above.data.id), broaderStrength]),
  ]);
}

/**
 * The tags of a practice. One country says more of it than one of twenty; a region counts by the share of the countries that
 * lie in it; primary objectives and first focus areas come before others; what the source states before what editors assigned.
 * The figures are choices: they only order what carries the same tag.
 */
export function practiceTags(practice: Practice): Tags {
  const { data } = practice;
  const countries = [...new Map(practice.countries.map(({ place }) => [place.code, place])).values()];
  const share = (part: number) => 0.6 + 0.4 * (countries.length > 0 ? part / countries.length : 0);
  return tagsFrom([
    ...practice.focusAreas.flatMap((area, index): [string, number][] => [
      [code.focusArea(area.id), inOrder(index, 0.15)],
      [code.cluster(area.cluster.id), inOrder(index, 0.15)],
    ]),
    ...practice.sdgTargets.flatMap(({ target, basis }, index): [string, number][] => {
      const strength = inOrder(index, 0.03) * (basis === 'source' ? 1 : 0.95);
      return [
        [code.target(target.data.id), strength],
        [code.goal(target.goal.data.id), strength],
      ];
    }),
    ...practice.gcmObjectives.map(({ objective, weight }, index): [string, number] => [
      code.objective(objective.data.id),
      weight === 'primary' ? inOrder(index, 0.02) : 0.75,
    ]),
    ...countries.map(({ code: iso2 }): [string, number] => [
      code.country(iso2),
      Math.max(0.6, countries.length ** -0.15),
    ]),
    ...practice.regions.map((region): [string, number] => [
      code.region(region.slug),
      share(countries.filter(({ regions }) => regions.includes(region)).length),
    ]),
    ...practice.groups.map(({ data: group }): [string, number] => [code.group(group.id), 1]),
    ...themeTags(practice.themes),
    ...(data.externalIds?.gfmdPpd ? [[code.ppd(data.externalIds.gfmdPpd), 1] as [string, number]] : []),
  ]);
}
