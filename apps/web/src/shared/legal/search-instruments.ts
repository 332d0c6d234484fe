import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { graphql as document } from '../../gql/index.js';
import { graphql } from '../lib/graphql.js';

/** Begins the key of everything that is read of the register of legal instruments. */
export const legalKey = ['legal'] as const;

const instrumentsDocument = document(/* GraphQL */ `
  query LegalInstruments($text: String!, $page: Int!, $size: Int!) {
    legalInstruments(text: $text, page: $page, size: $size) {
      total
      page
      size
      items {
        ...InstrumentFields
      }
    }
  }

  fragment InstrumentFields on LegalInstrument {
    id
    type
    number
    title
    issuedOn
    issuer
    inForceFrom
    inForceUntil
    replaces {
      id
      type
      number
    }
    replacedBy {
      id
      type
      number
    }
    amends {
      id
      type
      number
    }
    amendedBy {
      id
      type
      number
    }
    lockVersion
  }
`);

/** Instruments whose number, name or issuer hold these words; the whole register for none. */
export const instrumentsQueryOptions = (text: string, page: number, size: number) =>
  queryOptions({
    queryKey: [...legalKey, 'instruments', text, page, size],
    queryFn: async ({ signal }) => (await graphql(instrumentsDocument, { text, page, size }, signal)).legalInstruments,
    placeholderData: keepPreviousData,
  });
