import { browser } from 'wxt/browser';

/** Opens the clippings page beside the page that is read. @param place where in it, as its address says it */
export function openClippings(place = ''): void {
  const page = browser.runtime.getURL('/clippings.html');
  void browser.tabs.create({ url: place ? `${page}#/${place}` : page });
}

/** Opens the page on which a notice's button leads on. */
export function openPlace(place: 'tabs' | 'search' | 'welcome'): void {
  if (place === 'welcome')
    void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  else openClippings(place);
}
