import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types of the documents written in `api/` folders, from the schema that the API emits. */
const config: CodegenConfig = {
  schema: '../api/schema.graphql',
  documents: ['src/features/**/api/*.ts', 'src/shared/**/*.ts'],
  ignoreNoDocuments: true,
  generates: {
    'src/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        importExtension: '.js',
        emitLegacyCommonJSImports: false,
        scalars: {
          UUID: 'string',
          Date: 'string',
          DateTime: 'string',
          Decimal: 'string',
          Params: 'Record<string, string | number>',
        },
      },
    },
  },
};

export default config;
