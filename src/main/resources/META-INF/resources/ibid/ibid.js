// What Ibid's pages do beyond being read: choosing a style, handing in a paper, copying, deciding on duplicates.

const base = document.body.dataset.base;

for (const element of document.querySelectorAll('[data-needs-script]')) element.hidden = false;

/** An answer, or an error whose message is the problem's detail (RFC 9457). */
async function ask(address, options) {
  let answer;
  try {
    answer = await fetch(address, options);
  } catch {
    throw new Error('Ibid does not answer. Is it still running?');
  }
  if (answer.ok) return answer;
  const problem = await answer.json().catch(() => ({}));
  const error = new Error(problem.detail ?? `${answer.status} ${answer.statusText}`);
  error.nearest = problem.nearest ?? [];
  throw error;
}

function post(address, body) {
  return ask(base + address, {
    method: 'POST',
    headers: body ? { 'Content-Type': 'application/json' } : {},
    body: body && JSON.stringify(body),
  });
}

function say(status, text, bad = false) {
  status.textContent = text;
  status.classList.toggle('bad', bad);
}

function element(name, text, attributes = {}) {
  const made = document.createElement(name);
  made.append(text);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

// Handing in a paper

const upload = document.querySelector('#upload');
if (upload) {
  const status = upload.querySelector('.status');
  const button = upload.querySelector('button');

  const read = async (file) => {
    say(status, `Reading ${file.name} …`);
    button.disabled = true;
    const form = new FormData();
    form.append('file', file, file.name);
    try {
      const paper = await (await ask(upload.action, { method: 'POST', body: form })).json();
      location.assign(upload.dataset.read + paper.id);
    } catch (error) {
      say(status, error.message, true);
    } finally {
      button.disabled = false;
    }
  };

  upload.addEventListener('submit', (event) => {
    event.preventDefault();
    read(upload.elements.file.files[0]);
  });
  upload.addEventListener('dragover', (event) => {
    event.preventDefault();
    upload.classList.add('over');
  });
  upload.addEventListener('dragleave', () => upload.classList.remove('over'));
  upload.addEventListener('drop', (event) => {
    event.preventDefault();
    upload.classList.remove('over');
    if (event.dataTransfer.files.length > 0) read(event.dataTransfer.files[0]);
  });
}

// Copying

async function toClipboard(text, status) {
  try {
    await navigator.clipboard.writeText(text);
    say(status, 'Copied.');
  } catch {
    say(status, 'The browser does not let this page copy.', true);
  }
}

for (const button of document.querySelectorAll('[data-copy-from]')) {
  button.addEventListener('click', () => {
    const status = button.parentElement.querySelector('.status');
    toClipboard(document.querySelector(button.dataset.copyFrom).innerText.trim(), status);
  });
}

// The bibliography in a chosen style

const chooser = document.querySelector('#chooser');
if (chooser) {
  const input = chooser.elements.style;
  const list = chooser.querySelector('#styles');
  const rendered = document.querySelector('#rendered');
  const problem = document.querySelector('#problem');
  const title = document.querySelector('#style-title');
  const shown = 30;
  let found = [];
  let at = -1;
  let asked = 0;
  let typed;

  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-expanded', 'false');
  input.setAttribute('aria-controls', 'styles');
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', 'Styles');
  chooser.querySelector('#show').hidden = true;

  const choice = () => {
    const parameters = new URLSearchParams(new FormData(chooser));
    if (!parameters.get('locale')) parameters.delete('locale');
    return parameters;
  };

  const source = (format) => {
    const parameters = choice();
    parameters.set('format', format);
    return `${chooser.dataset.source}?${parameters}`;
  };

  const close = () => {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
    at = -1;
  };

  const complain = (error) => {
    const links = (error.nearest ?? []).flatMap((id, i) => [
      i === 0 ? ' Did you mean ' : ', ',
      element('a', id, { href: `?style=${encodeURIComponent(id)}#bibliography` }),
    ]);
    problem.replaceChildren(element('p', error.message));
    if (links.length > 0) problem.firstChild.append(...links, '?');
    problem.hidden = false;
    title.textContent = '';
    rendered.replaceChildren();
  };

  const show = async () => {
    const mine = ++asked;
    const style = input.value.trim();
    rendered.setAttribute('aria-busy', 'true');
    try {
      const [answer, about] = await Promise.all([
        ask(source('html')),
        ask(`${chooser.dataset.styles}/${encodeURIComponent(style)}`),
      ]);
      const [html, info] = [await answer.text(), await about.json()];
      if (mine !== asked) return;
      rendered.innerHTML = html;
      title.textContent = info.title;
      problem.hidden = true;
    } catch (error) {
      if (mine === asked) complain(error);
    } finally {
      if (mine === asked) rendered.removeAttribute('aria-busy');
    }
    document.querySelector('#no-entries')?.toggleAttribute('hidden', rendered.innerText.trim() !== '');
    history.replaceState(null, '', `?${choice()}${location.hash}`);
  };

  const take = (style) => {
    input.value = style.id;
    close();
    show();
  };

  const light = (index) => {
    at = index;
    [...list.querySelectorAll('[role=option]')].forEach((option, i) => {
      option.setAttribute('aria-selected', String(i === index));
      if (i === index) {
        option.scrollIntoView({ block: 'nearest' });
        input.setAttribute('aria-activedescendant', option.id);
      }
    });
  };

  const search = async () => {
    const words = input.value.trim();
    const page = await (await ask(`${chooser.dataset.styles}?q=${encodeURIComponent(words)}&limit=${shown}`)).json();
    if (words !== input.value.trim()) return;
    found = page.items;
    list.replaceChildren(
      ...found.map((style, i) => {
        const option = element('li', style.title, { role: 'option', id: `style-${i}`, 'aria-selected': 'false' });
        option.append(element('small', [style.id, style.citationFormat].filter(Boolean).join(' · ')));
        option.addEventListener('mousedown', (event) => {
          event.preventDefault();
          take(style);
        });
        return option;
      }),
    );
    const rest = page.total - found.length;
    const last = found.length === 0 ? 'No style has these words.' : rest > 0 ? `${rest} more: type more words.` : '';
    if (last) list.append(element('li', last, { class: 'more', role: 'presentation' }));
    list.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    at = -1;
  };

  const searchOrComplain = () => search().catch(complain);

  input.addEventListener('input', () => {
    clearTimeout(typed);
    typed = setTimeout(searchOrComplain, 120);
  });
  input.addEventListener('focus', () => input.select());
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (list.hidden) searchOrComplain();
      else light((at + (event.key === 'ArrowDown' ? 1 : found.length - (at < 0 ? 0 : 1))) % Math.max(1, found.length));
    } else if (event.key === 'Escape') {
      close();
    } else if (event.key === 'Enter' && !list.hidden && at >= 0) {
      event.preventDefault();
      take(found[at]);
    }
  });
  chooser.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(typed);
    close();
    show();
  });
  chooser.elements.locale.addEventListener('change', show);
  chooser.elements.sketches?.addEventListener('change', show);

  for (const button of document.querySelectorAll('[data-copy-format]')) {
    button.addEventListener('click', async () => {
      const status = button.parentElement.querySelector('.status');
      try {
        await toClipboard(await (await ask(source(button.dataset.copyFormat))).text(), status);
      } catch (error) {
        say(status, error.message, true);
      }
    });
  }
}

// Duplicates

const undecided = (works) => ({ decisions: [{ works: works.split(','), answer: 'review' }] });

/** Takes back a merge, or that two works are different. */
async function takeBack({ undo, apart }, status, button) {
  button.disabled = true;
  try {
    await (undo ? post(`/merges/${undo}/undo`) : post('/duplicates/decisions', undecided(apart)));
    say(status, undo ? 'Taken back: both are as they were.' : 'Taken back: they are proposed again.');
    button.remove();
    return true;
  } catch (error) {
    say(status, error.message, true);
    button.disabled = false;
    return false;
  }
}

function decided(pair, status, text, done) {
  pair.classList.add('done');
  pair.querySelector('.actions').hidden = true;
  say(status, text);
  const button = element('button', 'Undo', { type: 'button' });
  button.addEventListener('click', async () => {
    if (await takeBack(done, status, button)) {
      pair.classList.remove('done');
      pair.querySelector('.actions').hidden = false;
      pair.focus();
    }
  });
  status.append(button);
  button.focus();
}

async function merge(pair, status, keep, gone) {
  // who merges here has read what others said of the pair: it stands in the evidence
  const made = await (await post('/merges', { keep, merge: gone, overrule: true })).json();
  decided(pair, status, `Merged into ${made.key}. `, { undo: made.id });
}

async function keepApart(pair, status, works) {
  await post('/duplicates/different', { works: works.split(',') });
  decided(pair, status, 'Kept apart: they are not proposed again. ', { apart: works });
}

for (const pair of document.querySelectorAll('.pair')) {
  const status = pair.querySelector(':scope > .status');
  pair.addEventListener('click', async (event) => {
    const { keep, merge: gone, different } = event.target.closest('.actions button')?.dataset ?? {};
    if (pair.ariaBusy === 'true') return;
    pair.ariaBusy = 'true';
    try {
      if (keep) await merge(pair, status, keep, gone);
      if (different) await keepApart(pair, status, different);
    } catch (error) {
      say(status, error.message, true);
    } finally {
      pair.ariaBusy = null;
    }
  });
}

// Deciding without the mouse: j and k go on and back, 1 and 2 merge, d keeps apart, u takes back.
const pairs = [...document.querySelectorAll('.pair')];

function goTo(pair) {
  pair?.focus();
  pair?.scrollIntoView({ block: 'center' });
}

function pressed(pair, key) {
  const buttons = [...pair.querySelectorAll('.actions button')];
  const open = !pair.classList.contains('done');
  if (key === 'u') return pair.querySelector('.status button');
  return open ? { 1: buttons[0], 2: buttons[1], d: buttons[2] }[key] : undefined;
}

if (pairs.length > 0) {
  document.addEventListener('keydown', (event) => {
    if (event.repeat && event.key !== 'j' && event.key !== 'k') return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, select, textarea')) return;
    const at = pairs.indexOf(document.activeElement.closest('.pair'));
    if (event.key === 'j') goTo(pairs[at + 1]);
    else if (event.key === 'k') goTo(pairs[Math.max(0, at - 1)]);
    else if (at >= 0) pressed(pairs[at], event.key)?.click();
  });
}

for (const button of document.querySelectorAll('[data-undo], [data-apart]')) {
  button.addEventListener('click', () =>
    takeBack(button.dataset, button.parentElement.querySelector('.status'), button),
  );
}
