// node crossref-client.mjs PACKAGE ADDRESS: what npm's @jamesgopsill/crossref-client makes of the service at ADDRESS
import { pathToFileURL } from "node:url";

const [home, address] = process.argv.slice(2);
const { CrossrefClient } = await import(pathToFileURL(`${home}/dist/esm/index.js`));
const client = new CrossrefClient("me@example.org");
client._url = address;
const reference = "Holm, A. (2015). Harbour tariffs and the price of salt. Review of Port Studies, 8(1), 1-20.";
const found = await client.works({ queryBibliographic: reference, rows: 1 });
const some = await client.works({ filter: "type:journal-article", select: ["DOI", "title"], sort: "published" });
const work = await client.work("10.1000/holm");
const agency = await client.worksAgency("10.1000/holm");
const missing = await client.work("10.1000/nobody");
console.log(JSON.stringify({
  found: found.content.message.items[0],
  some: some.content.message.items.map((item) => item.DOI),
  work: work.content.message,
  agency: agency.content.message.agency.id,
  missing: missing.status,
}));
