import { themes } from '#filters/choices.ts';
import { readerSettings } from '#filters/readerSettings.ts';
import { showTheme } from '#filters/showTheme.ts';

// Runs in the page's head, before anything is drawn: a script of its own, because the policy refuses inline ones.
// A frame in another site keeps nothing of its reader, and slides have a theme of their own.
const isPage = !/\/(?:insluiten|presenteren)(?:\/|$)/.test(location.pathname);
const asked = new URLSearchParams(location.search).get('thema');
if (isPage) showTheme(themes.find((theme) => theme === asked) ?? readerSettings().theme);
