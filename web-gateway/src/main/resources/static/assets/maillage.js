// Everything works without this script: it only spares clicks, and warns before work is lost.
(() => {
  'use strict';

  // A form that filters its own page (data-live) does so as one types. The page brings the list anew in #results; a count in #count, outside of
  // it, stays where it is so that it is read out. The button stays for whoever wants it.
  const live = {
    'hx-target': '#results',
    'hx-select': '#results',
    'hx-select-oob': '#count:innerHTML',
    'hx-swap': 'outerHTML',
    'hx-push-url': 'true',
    'hx-sync': 'this:replace',
    'hx-trigger': 'input delay:250ms, submit',
  };
  const addressOf = form => new URL(form.getAttribute('action') || '', location.href).pathname;
  for (const form of document.querySelectorAll('form[data-live]')) {
    for (const [name, value] of Object.entries({'hx-get': addressOf(form), ...live})) {
      if (!form.hasAttribute(name)) form.setAttribute(name, value);
    }
  }

  // What changes something proves that it comes from a page of ours, as the forms of that page do.
  document.addEventListener('htmx:configRequest', event => {
    const proof = document.querySelector('input[type=hidden][name=_csrf]');
    if (proof && event.detail.verb !== 'get') event.detail.headers['X-CSRF-TOKEN'] = proof.value;
  });

  // When the list cannot be brought, for example because one has been signed out, the page itself says why.
  document.addEventListener('htmx:responseError', event => {
    const form = event.target instanceof Element && event.target.closest('form[data-live]');
    if (form) form.submit();
  });

  // A form with much to write (data-keep) is not left by mistake. One that came back (data-typed) holds what is not stored yet.
  const unsaved = new Set();
  const keep = form => form instanceof Element && form.closest('form[data-keep]');
  const session = document.querySelector('.session');

  // What was typed is kept in this tab: a session that ends takes nothing away, nor does an answer that does not come. Whoever signs in again finds it
  // where it was. It is forgotten once it is stored, and when somebody else signs in or they sign out.
  const memory = {
    get drafts() {
      try {
        return JSON.parse(sessionStorage.getItem('drafts')) || {};
      } catch {
        return {};
      }
    },
    set drafts(drafts) {
      try {
        sessionStorage.setItem('drafts', JSON.stringify(drafts));
      } catch {
        // Without room, or where nothing may be kept, leaving is all that is warned of.
      }
    },
    change(change) {
      const drafts = memory.drafts;
      change(drafts);
      memory.drafts = drafts;
    },
  };
  const nameOf = form => [location.pathname, form.getAttribute('action'), form.dataset.keep].join(' ');
  const formsByName = new Map(Array.from(document.querySelectorAll('form[data-keep]'), form => [nameOf(form), form]));
  const remember = form => session && memory.change(drafts => {
    const answers = Array.from(new FormData(form)).filter(([name, value]) => name !== '_csrf' && typeof value === 'string');
    drafts[nameOf(form)] = {who: session.dataset.who, action: form.getAttribute('action'), answers};
  });
  const forget = form => memory.change(drafts => delete drafts[nameOf(form)]);
  const typed = form => {
    unsaved.add(form);
    remember(form);
  };

  // A page without a session tells that what was not stored was cut off. The next one that has one forgets what was merely left.
  const cut = [];
  memory.change(drafts => {
    for (const [name, draft] of Object.entries(drafts)) {
      if (!session) {
        draft.cut = true;
      } else if (draft.who !== session.dataset.who || !draft.cut) {
        delete drafts[name];
      } else if (formsByName.has(name)) {
        cut.push([formsByName.get(name), draft]);
        draft.cut = false;
      }
    }
  });
  const valueOf = (form, name) => form.querySelector(`input[name="${name}"]`).value;
  const putBack = (form, draft) => {
    if (form.matches('[data-tap]')) {
      for (const [name, value] of draft.answers) if (form.elements[name]) form.elements[name].value = value;
      form.querySelector('textarea').dispatchEvent(new Event('change', {bubbles: true}));
      return;
    }
    const again = document.createElement('form');
    again.method = 'post';
    again.action = draft.action;
    for (const [name, value] of [...draft.answers, ['_csrf', valueOf(form, '_csrf')], ['-again', '']]) {
      again.append(Object.assign(document.createElement('input'), {type: 'hidden', name, value}));
    }
    document.body.append(again);
    again.submit();
  };
  // Once the library knows the forms that it sends.
  window.addEventListener('load', () => cut.forEach(([form, draft]) => putBack(form, draft)));

  for (const form of document.querySelectorAll('form[data-keep]')) {
    if (form.matches('[data-typed]') || form.querySelector('[aria-invalid=true]')) typed(form);
  }
  document.addEventListener('input', event => {
    const form = keep(event.target);
    if (form) typed(form);
  });
  document.addEventListener('submit', event => {
    if (keep(event.target)) remember(event.target);
    unsaved.delete(event.target);
    if (event.target.matches('[action="/logout"]')) memory.drafts = {};
  });
  let over = false;
  window.addEventListener('beforeunload', event => {
    for (const form of unsaved) if (!form.isConnected) unsaved.delete(form);
    if (unsaved.size > 0 && !over) event.preventDefault();
  });

  // The end of a session is told before it comes, and can be put off. Pages in other tabs put it off too.
  if (session) {
    const notices = ['soon', 'stays', 'over'].map(name => document.getElementById(`session-${name}`));
    const show = wanted => notices.forEach(notice => { notice.hidden = notice.id !== `session-${wanted}`; });
    const seconds = name => Number(session.dataset[name]) * 1000;
    const seen = () => Number(localStorage.getItem('seen'));
    let timer = 0;
    const look = () => {
      const since = Date.now() - seen();
      over = since >= seconds('idle');
      if (over) memory.change(drafts => formsByName.forEach((form, name) => { if (drafts[name]) drafts[name].cut = true; }));
      show(over ? 'over' : since >= seconds('soon') ? 'soon' : '');
      clearTimeout(timer);
      if (!over) timer = setTimeout(look, (since >= seconds('soon') ? seconds('idle') : seconds('soon')) - since);
    };
    const goOn = () => {
      localStorage.setItem('seen', Date.now());
      look();
    };
    goOn();
    window.addEventListener('storage', event => event.key === 'seen' && look());
    document.addEventListener('visibilitychange', look);
    window.addEventListener('pageshow', look);
    document.addEventListener('htmx:afterRequest', event => event.detail.successful && goOn());
    let before = null;
    session.addEventListener('focusin', event => {
      if (!session.contains(event.relatedTarget)) before = event.relatedTarget;
    });
    session.querySelector('button').addEventListener('click', async () => {
      const answer = await fetch('/session', {cache: 'no-store'}).catch(() => null);
      if (!answer) return;
      localStorage.setItem('seen', answer.ok ? Date.now() : 0);
      look();
      if (over) return;
      show('stays');
      (before && before.isConnected ? before : document.getElementById('main')).focus();
      setTimeout(look, 5000);
    });
  }

  // A tap (data-tap) changes its own row alone. What comes back without that row, a refusal or the page to sign in, is shown whole.
  const tapped = element => element instanceof Element && element.closest('form[data-tap]');
  document.addEventListener('htmx:beforeSwap', event => {
    const form = tapped(event.detail.requestConfig && event.detail.requestConfig.elt);
    if (!form) return;
    unsaved.delete(form);
    if (event.detail.xhr.status === 200 && event.detail.xhr.responseText.includes(`id="${event.detail.target.id}"`)) {
      forget(form);
      return;
    }
    event.detail.shouldSwap = false;
    event.detail.isError = false;
    form.submit();
  });

  // What is wider than a phone begins with what matters: the section one is in, the middle of a picture.
  for (const row of document.querySelectorAll('nav.sections > ul')) {
    const current = row.querySelector(':scope > li > [aria-current], :scope > li > details > summary[aria-current]');
    if (current) row.scrollLeft = current.getBoundingClientRect().left - row.getBoundingClientRect().left - 48;
  }
  const middle = () => {
    for (const canvas of document.querySelectorAll('.canvas')) canvas.scrollLeft = (canvas.scrollWidth - canvas.clientWidth) / 2;
  };
  middle();
  document.addEventListener('htmx:afterSettle', middle);

  // What was unfolded from the sections folds again when one goes elsewhere.
  const fold = except => {
    for (const menu of document.querySelectorAll('nav.sections details[open]')) if (!menu.contains(except)) menu.open = false;
  };
  document.addEventListener('click', event => fold(event.target));
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') fold(null);
  });

  // A long list (data-sift names it) shows what one types of it.
  const plain = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  for (const input of document.querySelectorAll('input[data-sift]')) {
    input.closest('.sift').hidden = false;
    input.addEventListener('input', () => {
      const wanted = plain(input.value.trim());
      for (const item of document.querySelectorAll(`${input.dataset.sift} > *`)) {
        item.hidden = !plain(item.dataset.sifted || '').includes(wanted);
      }
    });
  }

  // A text to paste elsewhere (data-copy names it).
  for (const button of document.querySelectorAll('button[data-copy]')) {
    button.hidden = !navigator.clipboard;
    button.addEventListener('click', async () => {
      const text = document.getElementById(button.dataset.copy);
      text.select();
      await navigator.clipboard.writeText(text.value);
      document.getElementById(`${button.dataset.copy}-copied`).hidden = false;
    });
  }
})();
