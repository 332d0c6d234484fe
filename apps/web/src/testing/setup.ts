import { configure } from '@testing-library/react';
import { restoreLocale } from '../i18n/i18n.js';

// A page does much in jsdom; on a busy machine the usual second is not enough. What fails still fails.
configure({ asyncUtilTimeout: 15_000 });
jest.setTimeout(60_000);

beforeAll(restoreLocale);
