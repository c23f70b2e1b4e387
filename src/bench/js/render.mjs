// Renders one document in many styles with citeproc-js, for ./bench csl-compare. Development only: npm's citeproc is
// no part of the project.
//
//   node render.mjs CITEPROC STYLES LOCALES ITEMS.json CLUSTERS.json [--only ID,ID] [--part I/N] > THEIRS.jsonl
//
// CITEPROC: the folder node_modules that holds `citeproc`. STYLES: a folder of independent styles, *.csl. LOCALES: a
// folder of locales-XX.xml. Writes a line a style: {"style", "bibliography": [...], "citations": [...]}, or "error".
//
// As ./bench csl-render --format suite-html does: all citations in order, all items listed, those not cited last; each
// entry's inner text, without the line ends at its edges.
import { createRequire } from 'node:module';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const [citeproc, styles, locales, itemsFile, clustersFile, ...rest] = process.argv.slice(2);
if (!clustersFile) {
  process.stderr.write('Give CITEPROC STYLES LOCALES ITEMS.json CLUSTERS.json: see the head of this file.\n');
  process.exit(1);
}
const option = (name) => (rest.includes(name) ? rest[rest.indexOf(name) + 1] : undefined);
const CSL = createRequire(import.meta.url)(resolve(citeproc, 'citeproc', 'citeproc_commonjs.js'));
console.log = () => {};

const works = readFileSync(itemsFile, 'utf8');
const clusters = readFileSync(clustersFile, 'utf8');
const localeTexts = new Map();

function locale(tag) {
  if (!localeTexts.has(tag)) {
    const file = join(locales, `locales-${tag}.xml`);
    localeTexts.set(tag, existsSync(file) ? readFileSync(file, 'utf8').replace(/^\s*<\?[^>]*\?>\s*/, '') : false);
  }
  return localeTexts.get(tag);
}

function render(style) {
  const items = new Map(JSON.parse(works).map((item) => [String(item.id), item]));
  const engine = new CSL.Engine({ retrieveLocale: locale, retrieveItem: (id) => items.get(String(id)) }, style);
  engine.setOutputFormat('html');
  const texts = engine.rebuildProcessorState(JSON.parse(clusters), 'html', [...items.keys()]);
  const made = engine.makeBibliography();
  const entries = made ? made[1].map((entry) => entry.replace(/^\s*<div class="csl-entry">([^]*)<\/div>\s*$/, '$1')) : [];
  return { bibliography: entries, citations: texts.map((text) => text[2]) };
}

const only = option('--only')?.split(',');
const [part, parts] = (option('--part') ?? '0/1').split('/').map(Number);
const ids = readdirSync(styles).filter((name) => name.endsWith('.csl')).map((name) => name.slice(0, -4)).sort();
ids.forEach((id, index) => {
  if ((only && !only.includes(id)) || index % parts !== part) return;
  let result;
  try {
    result = render(readFileSync(join(styles, id + '.csl'), 'utf8'));
  } catch (error) {
    result = { error: String(error) };
  }
  process.stdout.write(JSON.stringify({ style: id, ...result }) + '\n');
});
