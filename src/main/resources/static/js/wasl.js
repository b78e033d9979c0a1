// Adds keys, drafts and copying to pages that work without any of it. No state of ours outlives the tab.
(() => {
  'use strict';
  const texts = document.currentScript.dataset;
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const typing = at => at.matches?.('input:not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable]');

  // ---- keys
  const sending = form => form.querySelector('.btn.main') ?? form.querySelector('button:not([type=button])');

  // never that of another form: it may say the opposite of what was typed here
  const mainButton = () => {
    const form = document.activeElement?.closest?.('form');
    return form ? sending(form) : document.querySelector('#main .btn.main');
  };

  const setMark = digit => {
    const radios = all('input[type=radio]', document.activeElement.closest('.seg'));
    const radio = radios[digit - 1];
    if (!radio) return;
    radio.checked = true;
    radio.focus();
    radio.dispatchEvent(new Event('change', {bubbles: true}));
  };

  const goOn = from => {
    const stops = all('input:not([type=hidden]), select, textarea, .btn.main', from.form)
      .filter(each => !each.disabled && each.offsetParent !== null)
      .filter(each => each.type !== 'radio' || each.checked || each.name !== from.name);
    const next = stops[stops.indexOf(from) + 1];
    (next ?? sending(from.form))?.focus();
  };

  const plain = event => !event.ctrlKey && !event.altKey && !event.metaKey;

  document.addEventListener('keydown', event => {
    const at = event.target;
    if (event.isComposing) return;
    if (event.key === 'Enter' && event.ctrlKey) {
      mainButton()?.click();
      event.preventDefault();
    } else if (event.key === 'F2' && document.querySelector('[data-say]')) {
      showLarge();
      event.preventDefault();
    } else if (event.key === 'Escape') {
      all('details.me[open]').forEach(each => each.open = false);
    } else if (event.key === 'Enter' && plain(event) && at.matches('form[data-enter=next] input')) {
      goOn(at);
      event.preventDefault();
    } else if (/^[1-9\u0661-\u0669]$/.test(event.key) && plain(event) && at.closest('.seg')) {
      setMark(event.key > '9' ? event.key.charCodeAt(0) - 0x660 : Number(event.key));
      event.preventDefault();
    } else if (!typing(at) && plain(event) && (event.key === '/' || event.key === '?' || event.key === '؟')) {
      const target = event.key === '/' ? document.getElementById('q') : document.getElementById('keys');
      if (!target) return;
      event.key === '/' ? target.select() : target.showModal();
      event.preventDefault();
    }
  });

  // ---- the sentence, large
  const showLarge = () => {
    const dialog = document.createElement('dialog');
    dialog.className = 'large';
    const sentence = document.createElement('p');
    sentence.append(...[...document.querySelector('[data-say]').cloneNode(true).childNodes]);
    const close = document.createElement('button');
    close.className = 'btn';
    close.textContent = texts.close;
    close.onclick = () => dialog.close();
    const acts = document.createElement('div');
    acts.className = 'acts';
    acts.append(close);
    dialog.append(sentence, acts);
    dialog.onclose = () => dialog.remove();
    document.body.append(dialog);
    dialog.showModal();
  };

  // ---- drafts: what was typed, in this tab only; never a secret
  const DRAFT = 'wasl:draft:';
  const keepable = field => field.name && field.name !== '_csrf' && !field.dataset.secret && !field.closest('[data-secret]')
    && !['hidden', 'password', 'file', 'submit', 'button'].includes(field.type);
  const wishes = form => [...form.elements].filter(keepable);
  const isSet = field => ['radio', 'checkbox'].includes(field.type);
  const store = (key, value) => { try { sessionStorage.setItem(key, JSON.stringify(value)); } catch { /* full or off */ } };
  const stored = key => { try { return JSON.parse(sessionStorage.getItem(key)); } catch { return null; } };
  const forget = key => { try { sessionStorage.removeItem(key); } catch { /* off */ } };
  const drafts = () => { try { return Object.keys(sessionStorage).filter(key => key.startsWith(DRAFT)); } catch { return []; } };

  const keep = form => store(DRAFT + form.dataset.draft, {
    sent: false,
    fields: wishes(form).filter(each => !isSet(each) || each.checked).map(each => [each.name, each.value]),
  });

  const restore = form => {
    const draft = stored(DRAFT + form.dataset.draft);
    if (!draft || form.querySelector('[aria-invalid=true], .errors')) return;
    let changed = false;
    for (const [name, value] of draft.fields) {
      const field = wishes(form).find(each => each.name === name && (!isSet(each) || each.value === value));
      if (!field) continue;
      if (isSet(field) ? !field.checked : field.value !== value && (field.value === '' || field.tagName === 'SELECT')) {
        isSet(field) ? field.checked = true : field.value = value;
        field.closest('details')?.setAttribute('open', '');
        changed = true;
      }
    }
    if (changed) tellKept(form);
  };

  const tellKept = form => {
    const note = document.createElement('p');
    note.className = 'draft-note';
    note.setAttribute('role', 'status');
    const away = document.createElement('button');
    away.type = 'button';
    away.className = 'copy';
    away.textContent = texts.forget;
    away.onclick = () => { forget(DRAFT + form.dataset.draft); form.reset(); note.remove(); };
    note.append(texts.kept + ' ', away);
    form.prepend(note);
  };

  const settle = () => {
    const done = document.querySelector('.toast') !== null;
    for (const key of drafts()) {
      const draft = stored(key);
      const form = all('form[data-draft]').find(each => DRAFT + each.dataset.draft === key);
      if (draft?.sent && (done || !form)) forget(key);
    }
    all('form[data-draft]').forEach(restore);
  };

  document.addEventListener('input', event => {
    const form = event.target.form;
    if (form?.dataset.draft) keep(form);
  });

  // ---- one press, one act
  document.addEventListener('submit', event => {
    const form = event.target;
    if (form.method === 'dialog' || event.defaultPrevented) return;
    if (form.dataset.forgetDrafts !== undefined) drafts().forEach(forget);
    if (form.dataset.busy && !form.hasAttribute('data-many')) {
      event.preventDefault();
      return;
    }
    form.dataset.busy = 'yes';
    // what answers with a file leaves the page as it is: its buttons may be pressed again
    if (!form.hasAttribute('data-many')) {
      setTimeout(() => all('button:not([type=button])', form).forEach(each => each.setAttribute('aria-busy', 'true')));
    }
    const key = form.dataset.draft && DRAFT + form.dataset.draft;
    const draft = key && stored(key);
    if (draft) store(key, {...draft, sent: true});
  });

  const rest = (root = document) => {
    all('form[data-busy]', root).forEach(form => delete form.dataset.busy);
    all('[aria-busy]', root).forEach(each => each.removeAttribute('aria-busy'));
  };
  addEventListener('pageshow', () => rest());

  // ---- small acts
  const listen = button => {
    const voice = window.speechSynthesis;
    if (voice.speaking) {
      voice.cancel();
      return;
    }
    const said = new SpeechSynthesisUtterance(document.getElementById('main').innerText);
    said.lang = document.documentElement.lang === 'ar' ? 'ar-SA' : 'en';
    const label = button.querySelector('span');
    const before = label.textContent;
    label.textContent = texts.stop;
    said.onend = said.onerror = () => { label.textContent = before; };
    voice.speak(said);
  };

  const copy = async button => {
    await navigator.clipboard.writeText(button.dataset.copy);
    const label = button.querySelector('span');
    const before = label.textContent;
    label.textContent = texts.copied;
    setTimeout(() => { label.textContent = before; }, 2000);
  };

  document.addEventListener('click', event => {
    const on = selector => event.target.closest?.(selector);
    if (on('[aria-disabled=true]')) event.preventDefault();
    else if (on('[data-copy]')) copy(on('[data-copy]'));
    else if (on('[data-large]')) showLarge();
    else if (on('[data-print]')) print();
    else if (on('[data-listen]')) listen(on('[data-listen]'));
    else if (on('a[data-keys]') && document.getElementById('keys')) {
      document.getElementById('keys').showModal();
      event.preventDefault();
    }
    all('details.me[open]').filter(each => !each.contains(event.target)).forEach(each => { each.open = false; });
  });

  // ---- what each page, and each part that htmx brings, needs
  const dress = (root = document) => {
    all('[data-large], [data-print]', root).forEach(each => { each.hidden = false; });
    if (navigator.clipboard) all('[data-copy]', root).forEach(each => { each.hidden = false; });
    if ('speechSynthesis' in window) all('[data-listen]', root).forEach(each => { each.hidden = false; });
    const wrong = root.querySelector('.errors, [aria-invalid=true]');
    if (wrong && !document.querySelector('dialog[open]')) (root.querySelector('[aria-invalid=true]') ?? wrong).focus();
  };

  dress();
  settle();
  document.addEventListener('htmx:afterSwap', event => dress(event.detail.target));
  document.addEventListener('htmx:afterRequest', event => rest(event.target.closest?.('form')?.parentNode ?? document));
})();
