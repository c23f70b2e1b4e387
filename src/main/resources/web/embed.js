// Ibid in any page: citations in a text, and bibliographies.
//
//   <script type="module" src="https://ibid.example/embed.js"></script>
//   <p>… <ibid-cite key="clary2022russia" locator="4">(Clary, 2022, p. 4)</ibid-cite> …</p>
//   <ibid-bibliography citation-style="apa" heading="References"></ibid-bibliography>
//   <ibid-bibliography works="10.1525/as.2022.1801312" cite-this></ibid-bibliography>
//
// All attributes are explained at /embed. What stands between the tags is shown until the service has answered, and stays
// if scripts or the service fail. It is replaced by what machines read: COinS, JSON-LD, and targets for links, which
// have to stand outside of the shadow tree.

const SERVICE = new URL(".", import.meta.url).href;
const CSL_JSON = "application/vnd.citationstyles.csl+json";

/** The seven styles that journals ask for, as `/papers/{paper}/cite` has them. */
const CITE_THIS = {
  APA: "apa",
  Chicago: "chicago-author-date",
  Harvard: "harvard-cite-them-right",
  MHRA: "mhra-author-date",
  MLA: "modern-language-association",
  Oxford: "new-oxford-style-manual-author-date",
  Turabian: "turabian-notes-bibliography",
};

const LOOK = new CSSStyleSheet();
LOOK.replaceSync(`
  :host { display: block; }
  :host(ibid-cite) { display: inline; }
  a { color: var(--ibid-link, LinkText); overflow-wrap: anywhere; }
  :host(ibid-cite) a { text-decoration: none; }
  :host(ibid-cite) a:hover { text-decoration: underline; }
  [part="entries"], [part="notes"] { margin: 0; padding: 0; list-style: none; }
  [part="notes"] { list-style: decimal inside; margin-block-end: var(--ibid-gap, 1em); }
  [part~="entry"] { margin-block: 0 var(--ibid-gap, .6em); padding-inline-start: var(--ibid-hang, 1.6em);
    text-indent: calc(-1 * var(--ibid-hang, 1.6em)); scroll-margin-block: 4em; break-inside: avoid; }
  [part~="entry"].numbered { display: grid; grid-template-columns: max-content 1fr; column-gap: .6em; padding: 0;
    text-indent: 0; }
  ::slotted([id]) { position: absolute; }
  [part~="entry"]:focus { outline: 2px solid var(--ibid-target, Highlight); outline-offset: .2em; }
  .csl-block, .csl-indent { display: block; }
  .csl-indent { margin-inline-start: var(--ibid-hang, 1.6em); }
  [part="back"] { margin-inline-start: .3em; text-decoration: none; }
  [part="style"], [part="tools"] { display: flex; flex-wrap: wrap; gap: .4em; align-items: center; margin-block: .6em; }
  button, select { font: inherit; max-width: 100%; min-height: 1.75em; }
  @media print { [part="tools"], [part="style"], [part="back"] { display: none; } }
`);

const listed = (text) => (text ?? "").split(/[\s,]+/).filter(Boolean);

const made = (name, properties = {}, ...children) => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key in element && key !== "part") element[key] = value;
    else element.setAttribute(key, value);
  }
  element.append(...children);
  return element;
};

/** What an entry, a note or a citation is called in the page's own tree, where links can reach it. */
const target = (kind, name) => `ibid-${kind}-${name}`;
const link = (id) => "#" + encodeURIComponent(id);

/** Servers refuse addresses of more than 4096 characters, some of fewer. */
const LONGEST_ADDRESS = 2000;

/** One request. What has neither citations nor records of its own is a GET, which caches keep; unless it is long. */
async function ask(service, order) {
  const url = new URL("bibliography", service);
  const request = { headers: { Accept: "application/json" } };
  const { items, citations, ...said } = order;
  for (const [name, value] of Object.entries(said)) if (value?.length) url.searchParams.set(name, value);
  if (items || citations || url.href.length > LONGEST_ADDRESS) {
    url.search = "";
    request.method = "POST";
    request.headers["Content-Type"] = "application/json";
    request.body = JSON.stringify(order);
  }
  const answer = await fetch(url, request);
  const body = await answer.json();
  if (answer.ok) return body;
  throw Object.assign(new Error(body.detail ?? answer.statusText), { kind: body.type });
}

/** The language of the page is asked for, too; if no locale has it, the style's own. */
async function askInLanguage(service, order, language) {
  try {
    return await ask(service, { ...order, locale: order.locale ?? language });
  } catch (problem) {
    if (order.locale || !language || !problem.kind?.endsWith("/no-such-locale")) throw problem;
    return ask(service, order);
  }
}

class IbidElement extends HTMLElement {
  #asked = 0;

  constructor() {
    super();
    this.attachShadow({ mode: "open" }).adoptedStyleSheets = [LOOK];
    this.shadowRoot.append(made("slot"));
  }

  connectedCallback() {
    soon(this);
  }

  disconnectedCallback() {
    soon(this);
  }

  attributeChangedCallback() {
    if (this.isConnected) soon(this);
  }

  get service() {
    return this.hasAttribute("service")
      ? new URL(this.getAttribute("service").replace(/\/?$/, "/"), document.baseURI).href
      : SERVICE;
  }

  /** How things are to look; absent members are left to the service. */
  get look() {
    return {
      style: this.getAttribute("citation-style") || undefined,
      locale: this.getAttribute("locale") || undefined,
      format: "html",
    };
  }

  get language() {
    return this.closest("[lang]")?.lang;
  }

  /** The answer to the last question asked; none if another was asked meanwhile, or it failed. */
  async answer(order) {
    const asked = ++this.#asked;
    try {
      const answer = await askInLanguage(this.service, order, this.language);
      return asked === this.#asked && this.isConnected ? answer : undefined;
    } catch (problem) {
      if (asked === this.#asked) this.fail(problem);
      return undefined;
    }
  }

  fail(problem) {
    console.warn(`Ibid, ${this.service}: ${problem.message}`, this);
    if (!this.innerText.trim() && !this.shadowRoot.querySelector("[part=cite], [part=bibliography]")) {
      this.shadowRoot.replaceChildren(made("slot"), made("span", { part: "problem" }, problem.message));
    }
  }

  shown(...content) {
    this.shadowRoot.replaceChildren(...content);
    this.dispatchEvent(new CustomEvent("ibid-shown", { bubbles: true }));
  }
}

class IbidCite extends IbidElement {
  static observedAttributes = ["key", "locator", "label", "prefix", "suffix", "mode", "service"];

  connectedCallback() {
    // Until there is an answer, and for want of one.
    this.shadowRoot.querySelector("slot")?.replaceChildren(`(${this.getAttribute("key") ?? ""})`);
    super.connectedCallback();
  }

  /** What it cites; several cites stand in one another. */
  get #cites() {
    const inner = [...this.querySelectorAll("ibid-cite")];
    return inner.length ? inner.flatMap((one) => one.#own) : this.#own;
  }

  get #own() {
    const keys = listed(this.getAttribute("key"));
    const said = (name, here) => (here && this.getAttribute(name)) || undefined;
    return keys.map((id, i) => ({
      id,
      prefix: said("prefix", i === 0),
      locator: said("locator", i === keys.length - 1),
      label: said("label", i === keys.length - 1),
      suffix: said("suffix", i === keys.length - 1),
    }));
  }

  /** As `csl-citation.json` has it; none if there is no key. */
  citation(noteIndex) {
    const citationItems = this.#cites;
    const mode = this.getAttribute("mode") || undefined;
    return citationItems.length ? { citationItems, properties: { noteIndex, mode } } : undefined;
  }

  /** @param list the bibliography that has the entries; undefined if the page has none */
  show({ text, works }, number, isNote, list) {
    if (isNote && list) {
      const href = link(target("note", number));
      const sign = made("a", { part: "cite", role: "doc-noteref", href, ariaLabel: `Note ${number}` }, String(number));
      this.shown(made("sup", {}, sign));
      return;
    }
    const shown = made(works.length && list && !text.includes("<a ") ? "a" : "span", { part: "cite" });
    shown.innerHTML = text;
    if (shown.localName === "a") {
      shown.role = "doc-biblioref";
      shown.href = link(target("entry", works[0]));
      shown.title = works.map((id) => list.entry(id)?.textContent.trim()).join("\n");
      shown.addEventListener("click", () => setTimeout(() => list.entry(works[0])?.focus()));
    }
    this.shown(shown);
  }
}

class IbidBibliography extends IbidElement {
  static observedAttributes =
    ["works", "paper", "search", "items", "citation-style", "locale", "service", "heading", "cite-this"];

  #items;
  #chosen;

  /** Whether the page's citations are this list's. */
  get takesCitations() {
    return !this.hasAttribute("cite-this") && !this.hasAttribute("separate");
  }

  /** CSL-JSON in the page: in a script of that type inside of the element, or in one whose id it names. */
  get #sent() {
    const script = this.hasAttribute("items")
      ? document.getElementById(this.getAttribute("items").replace(/^#/, ""))
      : this.querySelector(`script[type="${CSL_JSON}"]`);
    if (script) this.#items = [JSON.parse(script.textContent)].flat();
    return this.#items;
  }

  get order() {
    return {
      works: listed(this.getAttribute("works")),
      paper: this.getAttribute("paper") || undefined,
      search: this.getAttribute("search") || undefined,
      items: this.#sent,
      ...this.look,
      ...(this.#chosen && { style: this.#chosen }),
    };
  }

  async render(cites = []) {
    let order;
    try {
      order = this.order;
      const citations = cites.map((cite, i) => cite.citation(i + 1));
      if (citations.length) order.citations = citations;
    } catch (broken) {
      return this.fail(new Error(`The CSL-JSON in the page cannot be read: ${broken.message}`));
    }
    const wanted = [order.works, order.paper, order.search, order.items, order.citations];
    if (!wanted.some((one) => one?.length)) return undefined;
    const answer = await this.answer({ ...order, records: ["coins", "schema-org"] });
    if (answer) this.#show(answer, order, cites);
    return undefined;
  }

  #show(answer, order, cites) {
    const isNote = answer.style.styleClass === "note";
    const heading = this.getAttribute("heading") ?? (this.hasAttribute("cite-this") ? "Cite this" : "");
    const section = made("section", { part: "bibliography", dir: answer.direction, lang: answer.locale });
    section.role = this.hasAttribute("cite-this") ? "region" : "doc-bibliography";
    section.ariaLabel = heading || "References";
    cites.forEach((cite) => (cite.id ||= target("cite", ++named)));
    const notes = isNote ? answer.citations.map(({ text }, i) => this.#note(text, cites[i], i + 1)) : [];
    if (notes.length) {
      section.append(made("section", { role: "doc-endnotes", ariaLabel: "Notes" }, made("ol", { part: "notes" }, ...notes)));
    }
    if (heading) section.append(made(`h${this.getAttribute("level") || 2}`, { part: "heading" }, heading));
    if (this.hasAttribute("cite-this")) section.append(this.#styles(answer.style.id));
    const entries = answer.entries.map((entry) => this.#entry(entry, answer, cites, isNote));
    section.append(made("ul", { part: "entries", role: "list" }, ...entries), this.#tools(order, answer));
    this.#forMachines(answer, notes.length);
    this.shown(section);
    cites.forEach((cite, i) => cite.show(answer.citations[i], i + 1, isNote, this));
  }

  #entry({ id, text }, answer, cites, isNote) {
    const item = made("li", { part: "entry", tabIndex: -1, dir: answer.direction === "rtl" ? "auto" : "" });
    item.innerHTML = text;
    item.dataset.id = id;
    const number = item.querySelector(".csl-left-margin");
    item.classList.toggle("numbered", Boolean(number));
    number?.setAttribute("part", "number");
    item.prepend(made("slot", { name: target("entry", id) }));
    if (!isNote) {
      const citing = cites.filter((_, i) => answer.citations[i].works.includes(id));
      (item.querySelector(".csl-right-inline") ?? item).append(...citing.map((cite, i) => back(cite, i + 1)));
    }
    return item;
  }

  #note(text, cite, number) {
    const item = made("li", { part: "note" });
    item.innerHTML = text;
    item.prepend(made("slot", { name: target("note", number) }));
    item.append(back(cite, number));
    return item;
  }

  /** The element that shows a work. */
  entry(id) {
    return [...this.shadowRoot.querySelectorAll("[part~=entry]")].find((item) => item.dataset.id === id);
  }

  #styles(current) {
    const options = Object.entries(CITE_THIS).map(([name, id]) => new Option(name, id, false, id === current));
    if (!Object.values(CITE_THIS).includes(current)) options.unshift(new Option(current, current, true, true));
    const select = made("select", { part: "select" }, ...options);
    select.addEventListener("change", async () => {
      this.#chosen = select.value;
      await this.render();
      this.shadowRoot.querySelector("select").focus();
    });
    return made("label", { part: "style" }, "Style", select);
  }

  #tools(order, answer) {
    const status = made("span", { part: "status", role: "status" });
    const copying = (name, text, html) =>
      made("button", { part: "button", type: "button", onclick: () => copy(text(), html).then(
        () => (status.textContent = "Copied."),
        (problem) => (status.textContent = `Not copied: ${problem.message}`)) }, name);
    const record = (word) => () => ask(this.service, { ...order, records: [word] }).then((one) => one.records[word]);
    const plain = () =>
      ask(this.service, { ...order, locale: answer.locale, format: "text" }).then((one) => one.text);
    return made("p", { part: "tools" },
      copying("Copy", plain, answer.text), copying("BibTeX", record("bibtex")), copying("RIS", record("ris")), status);
  }

  /** Into the page's own tree: COinS, JSON-LD, and the targets of links, once in a page. */
  #forMachines(answer, notes) {
    const anchor = (id) => made("span", { id, slot: id });
    const targets = this === home() ? answer.entries.map(({ id }) => anchor(target("entry", id))) : [];
    const records = made("span", { hidden: true });
    records.innerHTML = answer.records.coins;
    records.append(made("script", { type: "application/ld+json", textContent: answer.records["schema-org"] }));
    this.replaceChildren(
      ...targets,
      ...Array.from({ length: notes }, (_, i) => anchor(target("note", i + 1))),
      records);
    document.dispatchEvent(new Event("ZoteroItemUpdated", { bubbles: true, cancelable: true }));
  }
}

/** How many citations were given an id. */
let named = 0;

function back(cite, number) {
  return made("a", { part: "back", role: "doc-backlink", href: link(cite.id), ariaLabel: `Back to citation ${number}` },
    "↩");
}

/** @param text a promise: the clipboard is asked for at once, while the click still counts */
async function copy(text, html) {
  if (navigator.clipboard?.write && window.ClipboardItem) {
    const as = (type, content) => Promise.resolve(content).then((one) => new Blob([one], { type }));
    const forms = { "text/plain": as("text/plain", text), ...(html && { "text/html": as("text/html", html) }) };
    return navigator.clipboard.write([new ClipboardItem(forms)]);
  }
  // Pages without https have no clipboard but this one.
  const area = made("textarea", { value: await text });
  document.body.append(area);
  area.select();
  const done = document.execCommand("copy");
  area.remove();
  if (!done) throw new Error("the browser does not allow it");
  return undefined;
}

const waiting = new Set();

/** Everything that changes in one go is asked for at once. */
function soon(element) {
  if (!waiting.size) setTimeout(render);
  waiting.add(element);
}

/** The list that the page's citations are linked with. */
function home() {
  return [...document.querySelectorAll("ibid-bibliography")].find((list) => list.takesCitations);
}

function render() {
  const changed = new Set(waiting);
  waiting.clear();
  const cites = [...document.querySelectorAll("ibid-cite")]
    .filter((cite) => !cite.parentElement.closest("ibid-cite") && cite.citation(1));
  const main = home();
  const isTouched = [...changed].some((one) => one === main || one instanceof IbidCite || !one.isConnected);
  if (main && isTouched) main.render(cites);
  if (!main && cites.length) alone(cites);
  document.querySelectorAll("ibid-bibliography").forEach((list) => {
    if (list !== main && changed.has(list)) list.render();
  });
}

/** Citations in a page without a bibliography. */
async function alone(cites) {
  const order = { ...cites[0].look, citations: cites.map((cite, i) => cite.citation(i + 1)) };
  const answer = await cites[0].answer(order);
  cites.forEach((cite, i) => answer && cite.show(answer.citations[i], i + 1, false, undefined));
}

if (!customElements.get("ibid-cite")) {
  customElements.define("ibid-cite", IbidCite);
  customElements.define("ibid-bibliography", IbidBibliography);
}
