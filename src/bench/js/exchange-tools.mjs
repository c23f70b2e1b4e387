// What packages of npm make of a file of BibTeX or BibLaTeX, for ./bench exchange-differences: CSL-JSON on standard
// output, one line for each warning or error on standard error.
// node exchange-tools.mjs DIR PACKAGE FILE. DIR: the folder node_modules, or one that has it.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [dir, name, file] = process.argv.slice(2);
const modules = existsSync(join(dir, 'node_modules')) ? resolve(dir, 'node_modules') : resolve(dir);
const require = createRequire(join(modules, 'any.js'));
const text = readFileSync(file, 'utf8');
const result = process.stdout.write.bind(process.stdout);
const say = (line) => process.stderr.write(String(line).replace(/\s+/g, ' ').slice(0, 200) + '\n');
console.log = console.warn = console.error = (...words) => say(words.join(' '));

// The package's own ES module: @retorquere/bibtex-parser's CommonJS one cannot be loaded.
function imported(name) {
  const { exports, main } = JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8'));
  const own = exports?.['.']?.import;
  return own ? import(pathToFileURL(join(modules, name, own.default ?? own))) : import(pathToFileURL(join(modules, name, main)));
}

// Entry by entry: it gives up a whole file for one entry it cannot read.
function citationJs() {
  const { plugins } = require('@citation-js/core');
  require('@citation-js/plugin-bibtex');
  return text.split(/\n\n(?=@)/).flatMap((entry) => {
    try {
      return plugins.input.chain(entry, { generateGraph: false });
    } catch (broken) {
      say('error: ' + broken.message);
      return [];
    }
  });
}

async function converter() {
  const { BibLatexParser, CSLExporter } = await imported('biblatex-csl-converter');
  const read = new BibLatexParser(text, { processUnexpected: true, processUnknown: true }).parse();
  for (const kind of ['errors', 'warnings']) {
    read[kind].forEach((one) => say(`${kind.slice(0, -1)}: ${one.type} ${one.field_name ?? ''}`));
  }
  const items = new CSLExporter(read.entries).parse();
  return Object.entries(items).map(([number, item]) => ({ ...item, id: read.entries[number].entry_key }));
}

const types = { article: 'article-journal', book: 'book', incollection: 'chapter', inproceedings: 'paper-conference' };
Object.assign(types, { thesis: 'thesis', phdthesis: 'thesis', mastersthesis: 'thesis', report: 'report', online: 'webpage' });
types.techreport = 'report';
const variables = {
  title: 'title', journal: 'container-title', journaltitle: 'container-title', booktitle: 'container-title',
  volume: 'volume', publisher: 'publisher', school: 'publisher', institution: 'publisher', doi: 'DOI', url: 'URL',
  address: 'publisher-place', location: 'publisher-place', pages: 'page', number: 'issue', edition: 'edition',
};
const names = (people) => people.map((one) => (one.name
  ? { literal: one.name }
  : { family: one.lastName, given: one.firstName, 'non-dropping-particle': one.prefix, suffix: one.suffix }));
const dated = (text) => ({ 'date-parts': [text.split('-').map(Number)] });

function item({ type, key, fields }) {
  const item = { id: key, type: types[type] ?? 'document' };
  for (const [field, variable] of Object.entries(variables)) {
    if (fields[field]) item[variable] = [fields[field]].flat().join(', ');
  }
  for (const role of ['author', 'editor']) if (fields[role]) item[role] = names(fields[role]);
  const date = fields.date ?? [fields.year, fields.month, fields.day].filter(Boolean).join('-');
  if (/^\d{4}(-\d{1,2}){0,2}$/.test(date)) item.issued = dated(date);
  if (/^\d{4}(-\d{1,2}){0,2}$/.test(fields.urldate ?? '')) item.accessed = dated(fields.urldate);
  return item;
}

async function betterBibtex() {
  const { parse } = await imported('@retorquere/bibtex-parser');
  const read = parse(text, { sentenceCase: false });
  read.errors.forEach((one) => say('error: ' + (one.error ?? one.message ?? one)));
  return read.entries.map(item);
}

const readers = { 'citation-js': citationJs, 'biblatex-csl-converter': converter, 'bibtex-parser': betterBibtex };
result(JSON.stringify(await readers[name]()));
