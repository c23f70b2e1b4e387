// The service that ./bench embed-load sets beside Ibid: citeproc-js behind HTTP, as zotero/citeproc-js-server has it.
// node citeproc-server.mjs CITEPROC FOLDER. CITEPROC: the folder node_modules that holds `citeproc`. FOLDER: items.json,
// locales-en-US.xml and STYLE.csl. Engines stay compiled; prints its port.
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const [citeproc, folder] = process.argv.slice(2);
const CSL = createRequire(import.meta.url)(resolve(citeproc, 'citeproc', 'citeproc_commonjs.js'));
const say = console.log;
console.log = () => {};
const locale = readFileSync(join(folder, 'locales-en-US.xml'), 'utf8').replace(/^\s*<\?[^>]*\?>\s*/, '');
const stored = new Map(JSON.parse(readFileSync(join(folder, 'items.json'), 'utf8')).map((item) => [item.id, item]));
const engines = new Map();
let items = stored;

function engine(style) {
  if (!engines.has(style)) {
    const sys = { retrieveLocale: () => locale, retrieveItem: (id) => items.get(id) };
    engines.set(style, new CSL.Engine(sys, readFileSync(join(folder, style + '.csl'), 'utf8'), 'en-US', true));
  }
  return engines.get(style);
}

function render({ style, works, items: sent, citations = [] }) {
  items = sent ? new Map(sent.map((item) => [item.id, item])) : stored;
  const made = engine(style);
  made.updateItems(works?.length ? works : [...items.keys()]);
  const cited = citations.map((one, i) => ({ citationID: 'c' + i, ...one }));
  const texts = made.rebuildProcessorState(cited).map((one) => one[2]);
  if (works?.length || sent) made.updateUncitedItems(works?.length ? works : [...items.keys()]);
  return { entries: made.makeBibliography()[1], citations: texts };
}

const server = createServer((request, response) => {
  const query = new URL(request.url, 'http://localhost').searchParams;
  let body = '';
  request.on('data', (chunk) => (body += chunk));
  request.on('end', () => {
    const order = body ? JSON.parse(body) : { style: query.get('style'), works: query.get('works').split(',') };
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify(render(order)));
  });
});
// Clients keep their connections while the other service has its turn.
server.keepAliveTimeout = 600_000;
server.listen(0, '127.0.0.1', () => say(server.address().port));
