import type { vi } from '@lotrinh/messages';

declare module 'i18next' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- i18next is configured by merging this interface.
  interface CustomTypeOptions {
    resources: { translation: typeof vi };
    keySeparator: false;
    nsSeparator: false;
    interpolationPrefix: '{';
    interpolationSuffix: '}';
  }
}
