/**
 * Our search against Fuse, MiniSearch and Pagefind as they come, on the same content and the same judgements, in a real
 * browser with its processor slowed fourfold: `npm run bench:search`. With `--growth` also at 250, 1,000 and 4,000
 * made-up articles; with `--pool` it lists the pages that any engine ranks high and nobody has judged yet.
 */
import { evaluate, type Quality, withTypingError } from '../content/search/evaluate.ts';
import { isSetAside, judged, type Need } from '../content/search/judged.ts';
import { realLibrary } from '../content/search/real-library.ts';
import { askAll, type Cost, measure, type Session, withBrowser } from './search/browser-run.ts';
import { codeFiles, dataFiles, type EngineName, engines, type Files } from './search/files.ts';
import { madeUpLibrary } from './search/made-up-library.ts';

const typed = judged.needs.filter((_, place) => place % 4 === 0).flatMap((need) => need.queries.slice(0, 1));
const onTopic = judged.needs.flatMap((need) => need.queries);
const elsewhere = [...judged.offTopic, ...judged.nonsense];

interface Row {
  engine: EngineName;
  cost: Cost;
  answers: Map<string, string[]>;
}

const halves: [string, Need[]][] = [
  ['tuned', judged.needs.filter((need) => !isSetAside(need.id))],
  ['set aside', judged.needs.filter((need) => isSetAside(need.id))],
];

await withBrowser(async (open) => {
  const code = await codeFiles();
  const real = realLibrary();
  const files = new Map([...code, ...(await dataFiles(real, '/real'))]);
  const rows: Row[] = [];
  for (const engine of engines) rows.push(await runEngine(engine, files, open));
  console.log(
    `\nQuality, ${onTopic.length} queries for ${judged.needs.length} needs, ${real.articles.length} articles\n`,
  );
  console.table(rows.flatMap(qualityLines));
  console.log('\nCost at a fourfold slowed processor, local server; bytes as brotli, times in ms\n');
  console.table(rows.map(({ engine, cost }) => costLine(engine, cost)));
  if (process.argv.includes('--pool'))
    for (const need of judged.needs) console.log(JSON.stringify(unjudged(need, rows)));
  if (!process.argv.includes('--growth')) return;
  for (const count of [250, 1000, 4000]) {
    const grown = new Map([...code, ...(await dataFiles(madeUpLibrary(real, count), '/grown'))]);
    const costs: ReturnType<typeof costLine>[] = [];
    for (const engine of engines) {
      const session = await open(grown);
      costs.push(costLine(engine, await measure(session, engine, '/grown', typed)));
      await session.close();
    }
    console.log(`\nCost at ${count} articles\n`);
    console.table(costs);
  }
});

async function runEngine(engine: EngineName, files: Files, open: (files: Files) => Promise<Session>): Promise<Row> {
  const session = await open(files);
  const cost = await measure(session, engine, '/real', typed);
  const queries = [...onTopic, ...onTopic.map(withTypingError), ...elsewhere];
  const found = await askAll(session, queries);
  await session.close();
  return { engine, cost, answers: new Map(queries.map((query, place) => [query, found[place] ?? []])) };
}

function qualityLines({ engine, answers }: Row) {
  const ask = (query: string) => ({ refs: answers.get(query) ?? [] });
  const rejected = elsewhere.filter((query) => ask(query).refs.length === 0).length / elsewhere.length;
  return halves.map(([half, needs]) => {
    const plain = evaluate(needs, ask);
    const misspelt = evaluate(needs, (query) => ask(withTypingError(query)));
    return {
      engine,
      half,
      ...shown(plain),
      'typo success@3': rounded(misspelt.successAt3),
      'nothing on other subjects': rounded(rejected),
    };
  });
}

function shown({ successAt1, successAt3, meanReciprocalRank, ndcgAt10, empty, spread }: Quality) {
  return {
    'success@1': rounded(successAt1),
    'success@3': rounded(successAt3),
    MRR: rounded(meanReciprocalRank),
    'nDCG@10': rounded(ndcgAt10),
    empty: rounded(empty),
    spread: rounded(spread),
  };
}

function costLine(engine: EngineName, cost: Cost) {
  return {
    engine,
    'KB to first hits': rounded(cost.bytesToFirst / 1000, 1),
    'KB in all': rounded(cost.bytesInAll / 1000, 1),
    'ms to first hits': Math.round(cost.first),
    'ms a key, median': rounded(cost.median, 1),
    'ms a key, p95': rounded(cost.p95, 1),
    'longest step': rounded(cost.longestStep, 1),
    keys: cost.keystrokes,
  };
}

function rounded(value: number, digits = 3): number {
  return Number(value.toFixed(digits));
}

/** Pages among any engine's first five for a need that nobody has graded: to be read and judged, whoever found them. */
function unjudged(need: Need, rows: readonly Row[]) {
  const found = rows.flatMap(({ answers }) => need.queries.flatMap((query) => answers.get(query)?.slice(0, 5) ?? []));
  return { need: need.id, queries: need.queries, pages: [...new Set(found)].filter((ref) => !(ref in need.grades)) };
}
