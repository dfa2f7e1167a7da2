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

  // A form with much to write (data-keep) is not left by mistake. One that came back with mistakes holds what is not stored yet.
  const unsaved = new Set();
  const keep = form => form instanceof Element && form.closest('form[data-keep]');
  for (const form of document.querySelectorAll('form[data-keep]')) {
    if (form.querySelector('[aria-invalid=true]')) unsaved.add(form);
  }
  document.addEventListener('input', event => {
    const form = keep(event.target);
    if (form) unsaved.add(form);
  });
  document.addEventListener('submit', event => unsaved.delete(event.target));
  window.addEventListener('beforeunload', event => {
    for (const form of unsaved) if (!form.isConnected) unsaved.delete(form);
    if (unsaved.size > 0) event.preventDefault();
  });

  // A tap (data-tap) changes its own row alone. What comes back without that row, a refusal or the page to sign in, is shown whole.
  const tapped = element => element instanceof Element && element.closest('form[data-tap]');
  document.addEventListener('htmx:beforeSwap', event => {
    const form = tapped(event.detail.requestConfig && event.detail.requestConfig.elt);
    if (!form) return;
    unsaved.delete(form);
    if (event.detail.xhr.status === 200 && event.detail.xhr.responseText.includes(`id="${event.detail.target.id}"`)) return;
    event.detail.shouldSwap = false;
    event.detail.isError = false;
    form.submit();
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
})();
