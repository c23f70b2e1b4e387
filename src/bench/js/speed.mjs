// What ./bench csl-speed times, with citeproc-js: node speed.mjs CITEPROC FOLDER
// CITEPROC: the folder node_modules that holds `citeproc`. FOLDER: items.json, locales-en-US.xml and STYLE.csl, as
// ./bench csl-speed writes them. Prints one JSON object: nanoseconds by the id of the row (SpeedRow.java).
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const [citeproc, folder] = process.argv.slice(2);
const CSL = createRequire(import.meta.url)(resolve(citeproc, 'citeproc', 'citeproc_commonjs.js'));
console.log = () => {};
const text = readFileSync(join(folder, 'items.json'), 'utf8');
const locale = readFileSync(join(folder, 'locales-en-US.xml'), 'utf8').replace(/^\s*<\?[^>]*\?>\s*/, '');
const times = {};

const median = (list) => list.sort((a, b) => a - b)[list.length >> 1];

function time(task, rounds) {
  const list = [];
  for (let i = 0; i < rounds; i++) {
    const start = process.hrtime.bigint();
    task(i);
    list.push(Number(process.hrtime.bigint() - start));
  }
  return median(list);
}

function engine(style) {
  const items = new Map(JSON.parse(text).map((item) => [item.id, item]));
  const sys = { retrieveLocale: () => locale, retrieveItem: (id) => items.get(id) };
  const made = new CSL.Engine(sys, readFileSync(join(folder, style + '.csl'), 'utf8'), 'en-US', true);
  made.setOutputFormat('html');
  return made;
}

const ids = JSON.parse(text).map((item) => item.id);
const citations = (count, cited) =>
  Array.from({ length: count }, (_, i) => ({
    citationID: 'c' + i,
    citationItems: [{ id: ids[i % cited] }],
    properties: { noteIndex: i + 1 },
  }));

function one(style) {
  const made = engine(style);
  const single = (i) => {
    made.updateItems([ids[i % ids.length]]);
    made.makeBibliography();
  };
  for (let i = 0; i < 300; i++) single(i);
  times[style + '-one'] = time(single, 500);
}

function lists(style) {
  const rounds = 3;
  times[style + '-list'] = time(() => {
    const made = engine(style);
    made.updateItems(ids);
    made.makeBibliography();
  }, rounds);
  times[style + '-document'] = time(() => {
    const made = engine(style);
    made.rebuildProcessorState(citations(ids.length, ids.length), 'html', []);
    made.makeBibliography();
  }, rounds);
}

function insert(style) {
  const made = engine(style);
  const all = citations(1000, 500);
  made.rebuildProcessorState(all, 'html', []);
  const order = all.map((citation) => [citation.citationID, citation.properties.noteIndex]);
  times[style + '-insert'] = time((i) => {
    const at = (i * 331 + 17) % order.length;
    const before = order.slice(0, at);
    const after = order.slice(at).map(([id, note]) => [id, note + 1]);
    const citation = { citationID: 'n' + i, citationItems: [{ id: ids[(i * 37) % 500] }], properties: { noteIndex: at + 1 } };
    made.processCitationCluster(citation, before, after);
    order.splice(0, order.length, ...before, [citation.citationID, at + 1], ...after);
  }, 7);
}

one('apa');
one('chicago-author-date');
for (const style of ['apa', 'chicago-author-date', 'ieee', 'nature']) lists(style);
times['apa-compile'] = time(() => engine('apa'), 7);
insert('apa');
insert('chicago-notes-bibliography');
process.stdout.write(JSON.stringify(times) + '\n');
