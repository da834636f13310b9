/** What one alternative of one unit found. */
export interface Hit {
  /** Number of the page in the index. */
  page: number;
  /** How well the page answers beside the best one, 0 to 1; for a tag, how much it says of the page. */
  score: number;
  /** Whether the title or one of the record's acronyms is the word, where one word was asked that names something else. */
  titled?: boolean;
}
export interface UnitHits {
  /** How much the unit counts beside its rarity; 1 is usual. */
  importance: number;
  /** Hits of every alternative, with its weight; those of a tag are sure and count by their score alone. */
  alternatives: { weight: number; sure: boolean; hits: readonly Hit[] }[];
}

/** A page with its standing for the whole query. */
export interface Ranked {
  page: number;
  /** 0 to 1: how well the page answers the query. */
  score: number;
  /** Share of the query's units that it matches, each counted by its rarity, 0 to 1. */
  coverage: number;
  /** The score it would have if the query had no unit that nothing matches. */
  knownScore: number;
}

/** Found by trying with `npm run bench:relevance`, on the queries that are not held out. */
export const rankingDefaults = {
  /** What a match is worth before the index's own score counts, 0 to 1. */
  matchFloor: 0.3,
  /** How hard partial coverage is punished: the exponent of the coverage. */
  coveragePower: 1.4,
  /** Below 1, rare parts count less beside common ones. */
  rarityPower: 0.5,
  /** Pages below this score are not shown: they share little but common words with the query. */
  scoreFloor: 0.1,
  /** Units that everything matches still count this much. */
  leastRarity: 0.35,
  /** What words of a title weigh at least, whatever they name. */
  titledWeight: 0.95,
  /** How much pages lose at most that do not hold all words of the query together. */
  togetherGain: 0.2,
};
export type Ranking = typeof rankingDefaults;

/**
 * Ranks pages by weight × coverage. An alternative is worth its weight times the page's score, that of words never
 * below the match floor; alternatives that match together add up as independent evidence, 1 - Π(1 - worth). Units count by rarity, the logarithm of
 * (all pages / pages that match), as in inverse document frequency; a unit that nothing matches counts as the rarest.
 * @param total number of pages in the index
 * @param together what a search for all words at once found; pages in it gain
 */
export function rank(
  units: readonly UnitHits[],
  total: number,
  together: readonly Hit[] = [],
  ranking: Ranking = rankingDefaults,
): Ranked[] {
  const worths = units.map((unit) => worthByPage(unit, ranking));
  const rarities = worths.map(
    (worth, index) =>
      (units[index]?.importance ?? 1) *
      Math.max(ranking.leastRarity, Math.log((total + 1) / (worth.size + 0.5)) / Math.log(total + 1)) **
        ranking.rarityPower,
  );
  const gains = new Map(together.map(({ page, score }) => [page, ranking.togetherGain * score]));
  const all = rarities.reduce((sum, one) => sum + one, 0);
  const known = rarities.reduce((sum, one, index) => sum + (worths[index]?.size ? one : 0), 0) / all;
  const pages = new Map<number, { sum: number; covered: number }>();
  for (const [index, worth] of worths.entries()) {
    const rarity = rarities[index] ?? 0;
    for (const [page, value] of worth) {
      const entry = pages.get(page) ?? { sum: 0, covered: 0 };
      entry.sum += rarity * value;
      entry.covered += rarity;
      pages.set(page, entry);
    }
  }
  return [...pages]
    .map(([page, { sum, covered }]) => {
      const coverage = covered / all;
      const gain = (1 + (gains.get(page) ?? 0)) / (1 + ranking.togetherGain);
      const score = (sum / covered) * coverage ** ranking.coveragePower * (together.length > 0 ? gain : 1);
      return { page, coverage, score, knownScore: score / known ** ranking.coveragePower };
    })
    .sort((a, b) => b.score - a.score || a.page - b.page);
}

function worthByPage({ alternatives }: UnitHits, { matchFloor, titledWeight }: Ranking): Map<number, number> {
  const worth = new Map<number, number>();
  for (const { weight, sure, hits } of alternatives) {
    for (const { page, score, titled } of hits) {
      const value =
        (titled ? Math.max(weight, titledWeight) : weight) * (sure ? score : matchFloor + (1 - matchFloor) * score);
      worth.set(page, 1 - (1 - (worth.get(page) ?? 0)) * (1 - value));
    }
  }
  return worth;
}
