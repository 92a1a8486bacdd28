import { describe, expect, it } from 'vitest';
import { hasDisplay, startOptions } from '../../tools/lib/start-options.ts';

describe('npm start', () => {
  it('opens Chromium when nothing is asked for', () => {
    expect(startOptions([])).toEqual({ browser: 'chromium', headless: false, screenshot: null });
  });

  it('opens Firefox when asked', () => {
    expect(startOptions(['--browser', 'firefox']).browser).toBe('firefox');
  });

  it('takes Chrome for Chromium', () => {
    expect(startOptions(['--browser', 'chrome']).browser).toBe('chromium');
  });

  it.each([
    [['--browser', 'lynx'], /no browser "lynx"/],
    [['--headless'], /add --screenshot/],
    [['--colour'], /Unknown option/],
  ])('says what is wrong with %j', (args, sentence) => {
    expect(() => startOptions(args)).toThrow(sentence);
  });

  it('knows where there can be no window', () => {
    expect(hasDisplay({}, 'linux')).toBe(false);
    expect(hasDisplay({ DISPLAY: ':0' }, 'linux')).toBe(true);
    expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true);
    expect(hasDisplay({}, 'darwin')).toBe(true);
  });
});
