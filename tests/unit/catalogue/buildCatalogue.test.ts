import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/buildCatalogue.ts';
import { readFiles } from '../../../src/reader/readContent.ts';
import { catalogueWith, practiceFile, practiceOf } from '../library.ts';
import { base, over } from '../reader/fixtures.ts';

const catalogue = catalogueWith(
  practiceFile('second', {
    title: 'Zebra crossings',
    focusAreas: ['5.1', '2.1'],
    countries: [{ code: 'FR' }, { code: 'MD', role: 'origin' }],
    organizations: [{ id: 'office', role: 'lead' }],
    illustrates: ['5.1-a1', '2.1-o1'],
    themes: ['narrow'],
    sdgTargets: [{ id: '10.7', basis: 'source' }],
    gcmObjectives: [{ id: 6, basis: 'editorial', weight: 'primary' }],
    instrument: 'convention',
  }),
  practiceFile('first', {
    title: 'Ants at work',
    sdgTargets: [
      { id: '10.7', basis: 'editorial' },
      { id: '10.c', basis: 'editorial' },
    ],
  }),
);
const zebra = practiceOf(catalogue, 'second');
const titles = (thing: { practices: { data: { title: string } }[] } | undefined) =>
  thing?.practices.map(({ data }) => data.title);

describe('buildCatalogue', () => {
  it('sorts practices by title', () => {
    expect(titles(catalogue)).toEqual(['Ants at work', 'Zebra crossings']);
  });

  it('turns every reference of a practice into the thing itself', () => {
    expect(zebra.focusAreas.map(({ id }) => id)).toEqual(['5.1', '2.1']);
    expect(zebra.clusters.map(({ number }) => number)).toEqual([5, 2]);
    expect(zebra.countries.map(({ place, role }) => [place.name.en, role])).toEqual([
      ['France', undefined],
      ['Republic of Moldova', 'origin'],
    ]);
    expect(zebra.regions.map(({ name }) => name)).toEqual(['Western Europe', 'Europe', 'Eastern Europe']);
    expect(zebra.groups.map(({ data }) => data.id)).toEqual(['black-sea']);
    expect(zebra.organizations.map(({ organization, role }) => [organization.data.name, role])).toEqual([
      ['Field Office', 'lead'],
    ]);
    expect(zebra.organizations[0]?.organization.partOf?.data.name).toBe('Agency for Migration');
    expect(zebra.illustrates.map(({ item, focusArea }) => [item.label, focusArea.id])).toEqual([
      ['Blacklist', '5.1'],
      ['Conclude agreements', '2.1'],
    ]);
    expect(zebra.sdgTargets.map(({ target, basis }) => [target.data.id, target.goal.data.id, basis])).toEqual([
      ['10.7', 10, 'source'],
    ]);
    expect(zebra.gcmObjectives.map(({ objective, basis, weight }) => [objective.data.id, basis, weight])).toEqual([
      [6, 'editorial', 'primary'],
    ]);
    expect(zebra.instrument?.id).toBe('convention');
  });

  it('hands every practice, once and sorted, to all that it names', () => {
    const both = ['Ants at work', 'Zebra crossings'];
    expect(titles(catalogue.sdgGoals[0])).toEqual(both);
    expect(titles(catalogue.sources.find(({ id }) => id === 'report'))).toEqual(both);
    expect(titles(catalogue.clusters[0])).toEqual(both);
    expect(titles(catalogue.places.find(({ code }) => code === 'MD'))).toEqual(both);
    expect(titles(catalogue.regions.find(({ slug }) => slug === 'europe'))).toEqual(both);
    expect(catalogue.groups.map(titles)).toEqual([both, []]);
    expect(titles(catalogue.clusters[1])).toEqual(['Zebra crossings']);
    expect(titles(catalogue.sdgTargets.find(({ data }) => data.id === '10.c'))).toEqual(['Ants at work']);
    expect(titles(catalogue.organizations.find(({ id }) => id === 'office'))).toEqual(['Zebra crossings']);
    expect(titles(catalogue.organizations.find(({ id }) => id === 'agency'))).toEqual([]);
    expect(titles(catalogue.instruments[0])).toEqual(['Zebra crossings']);
  });

  it('links themes both ways, and to their focus areas', () => {
    const [narrow, middle, wide] = ['narrow', 'middle', 'wide'].map((id) =>
      catalogue.themes.find(({ data }) => data.id === id),
    );
    expect(narrow?.broader).toEqual([middle]);
    expect(middle?.narrower).toEqual([narrow]);
    expect(wide?.broader).toEqual([]);
    expect(narrow?.focusAreas.map(({ id }) => id)).toEqual(['5.1']);
    expect(titles(wide)).toEqual([]);
  });

  it('orders clusters, focus areas and targets by number and names by the alphabet', () => {
    expect(catalogue.clusters.map(({ id }) => id)).toEqual(['2', '5']);
    expect(catalogue.clusters[1]?.focusAreas.map(({ id }) => id)).toEqual(['5.1']);
    expect(catalogue.sdgTargets.map(({ data }) => data.id)).toEqual(['10.7', '10.c']);
    expect(catalogue.organizations.map(({ id }) => id)).toEqual(['agency', 'office']);
    expect(catalogue.places.map(({ code }) => code)).toEqual(['FR', 'MD']);
  });

  it('tells a source which clusters rest on it', () => {
    expect(catalogue.sources[0]?.clusters.map(({ id }) => id)).toEqual(['2', '5']);
  });

  it('puts events in the order of their beginning, and of their titles on one day', () => {
    const event = (id: string, title: string, start: string) => ({
      path: `events/${id}.md`,
      bytes: new TextEncoder().encode(
        `---\ntitle: ${title}\nsummary: A meeting about migration.\nkind: workshop\nstart: ${start}\ncountry: DE\nsources: [{ id: report }]\n---\n`,
      ),
    });
    const { events, places } = buildCatalogue(
      readFiles(
        over([event('b', 'Berlin', '2007-07'), event('c', 'Cairo', '2020-01-01'), event('a', 'Accra', '2020-01-01')]),
      ).content,
    );
    expect(events.map(({ data }) => data.title)).toEqual(['Berlin', 'Summit on migration', 'Accra', 'Cairo']);
    expect(places.map(({ code, practices }) => [code, practices.length])).toEqual([
      ['DE', 0],
      ['MD', 1],
    ]);
  });

  it('throws on a reference to nothing', () => {
    const { content } = readFiles(base);
    content['focus-areas'] = [];
    expect(() => buildCatalogue(content)).toThrow(
      'The catalogue was given a reference to "2.1", which does not exist. Validate the content first.',
    );
  });
});
