import { useLayoutEffect, useState } from 'preact/hooks';

/** The finding that is current, and the ways to it. */
interface Current {
  current: string | null;
  /** Makes it current and brings its words on screen. */
  show: (item: string) => void;
  /** The same, or lets go of it when it is current already. */
  toggle: (item: string) => void;
}

/** Keeps which finding is current beside a text that is on the page. @param onShow called before its words are looked for */
export function useCurrent(onShow: () => void = () => {}): Current {
  const [at, setAt] = useState<{ item: string | null }>({ item: null });
  // in the same turn as the press: scrolled later, it could take what the next key gave the focus out of sight
  useLayoutEffect(() => {
    const marks = [...document.querySelectorAll<HTMLElement>('.read [data-item]')];
    marks
      .find(({ dataset }) => dataset.item === at.item)
      ?.scrollIntoView({ block: 'center', inline: 'nearest' });
  }, [at]);
  const show = (item: string) => {
    onShow();
    setAt({ item });
  };
  return {
    current: at.item,
    show,
    toggle: (item) => (item === at.item ? setAt({ item: null }) : show(item)),
  };
}
