import type { MantineColorsTuple, MantineThemeOverride } from '@mantine/core';

const brand: MantineColorsTuple = [
  '#eef5fc',
  '#d6e6f7',
  '#aecdee',
  '#83b2e4',
  '#5b99d9',
  '#3780c8',
  '#1d6cba',
  '#0b5cad',
  '#094a8c',
  '#07396c',
];

const fonts = "'Be Vietnam Pro', 'Be Vietnam Pro Fallback', Arial, sans-serif";

/** Look of every screen. Words inside components (close, next page) are added per language by the providers. */
export const theme: MantineThemeOverride = {
  colors: { brand },
  primaryColor: 'brand',
  primaryShade: 7,
  fontFamily: fonts,
  headings: { fontFamily: fonts, fontWeight: '600', textWrap: 'balance' },
  lineHeights: { xs: '1.5', sm: '1.5', md: '1.55', lg: '1.6', xl: '1.65' },
  defaultRadius: 'sm',
  black: '#1a1d21',
  respectReducedMotion: true,
  cursorType: 'pointer',
};

/** Mantine's defaults for these fall short of WCAG AA contrast on white. */
export const variables = {
  '--mantine-color-error': '#b42318',
  '--mantine-color-dimmed': '#57606a',
  '--mantine-color-placeholder': '#667085',
};
