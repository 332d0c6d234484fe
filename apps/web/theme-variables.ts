import { convertCssVariables, defaultCssVariablesResolver, mergeMantineTheme, DEFAULT_THEME } from '@mantine/core';
import type { Plugin } from 'vite';
import { variables, theme } from './src/app/theme.js';

const id = 'virtual:theme.css';

/**
 * Writes the theme's CSS variables into the style sheet at build time. Mantine would add them as a <style> element
 * when it starts, which a content security policy without 'unsafe-inline' refuses.
 */
export function themeVariables(): Plugin {
  return {
    name: 'theme-variables',
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load(source) {
      if (source !== `\0${id}`) return undefined;
      const resolved = defaultCssVariablesResolver(mergeMantineTheme(DEFAULT_THEME, theme));
      return convertCssVariables(
        {
          variables: { ...resolved.variables, ...variables },
          light: { ...resolved.light, ...variables },
          dark: {},
        },
        ':root',
      );
    },
  };
}
