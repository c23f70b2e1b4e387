// What zotero-api-client reads from a server, as one JSON object. Arguments: the client's folder, host:port, the path of
// the API.
import { createRequire } from 'node:module';
const [, , folder, authority, path] = process.argv;
const api = createRequire(folder + '/')('zotero-api-client').default;
const where = { apiScheme: 'http', apiAuthorityPart: authority, apiPath: path };
const library = api('any-key', where).library('user', 1);

const all = await library.items().get({ sort: 'title', direction: 'asc' });
const first = await library.items().get({ sort: 'title', direction: 'asc', limit: 1 });
const article = all.getData().find(item => item.citationKey === 'doe2020');
const one = await library.items(article.key).get({ include: 'data,bib,citation', style: 'apa' });
const collections = await library.collections().get();
const cited = await library.collections(collections.getData()[0].key).items().get();
const tags = await library.tags().get();
const bibtex = await library.items(article.key).get({ format: 'bibtex' });
const unchanged = await library.items().get({ version: all.getVersion() }).catch(error => error);
const refused = await library.items().post([article]).catch(error => error);
const missing = await library.items('ZZZZZZZZ').get().catch(error => error);
console.log(JSON.stringify({
    type: all.getResponseType(),
    total: all.getTotalResults(),
    titles: all.getData().map(item => item.title ?? item.itemType),
    version: all.getVersion(),
    next: first.getRelLinks().next,
    article: one.getData(),
    meta: one.getMeta(),
    raw: { bib: one.raw.bib, citation: one.raw.citation },
    collection: collections.getData()[0].name,
    cited: cited.getData().map(item => item.title).sort(),
    tags: tags.getData().map(tag => tag.tag),
    bibtex: await bibtex.getData().text(),
    unchanged: unchanged.response.status,
    refused: { status: refused.response.status, reason: refused.reason },
    missing: missing.response.status,
    itemTypes: (await api(null, where).itemTypes().get()).getData().length,
    template: (await api(null, where).template('book').get()).getData(),
    access: (await api('any-key', where).verifyKeyAccess().get()).getData().access.user,
    groups: (await library.groups().get()).getData().map(group => group.name),
}));
