import { followLook } from '../../lib/settings/look.ts';

followLook(document.documentElement);
