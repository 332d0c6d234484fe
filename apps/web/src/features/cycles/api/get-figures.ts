import type { ValueSeries } from '@lotrinh/contracts';
import { queryOptions } from '@tanstack/react-query';
import type { CycleFiguresQuery, FigureSourcesQuery } from '../../../gql/graphql.js';
import { graphql as document } from '../../../gql/index.js';
import { graphql } from '../../../shared/lib/graphql.js';
import { cycleKeys } from './cycle-keys.js';

const figuresDocument = document(/* GraphQL */ `
  query CycleFigures($cycleId: UUID!, $series: ValueSeries!) {
    cycleFigures(cycleId: $cycleId, series: $series) {
      indicator {
        id
        code
        definition {
          name
          uom
          valueType
          decimals
        }
      }
      figure {
        kind
        methodVersion
        value
        exact {
          numerator
          denominator
        }
        range {
          low {
            numerator
            denominator
          }
          high {
            numerator
            denominator
          }
        }
        parts {
          key
          amount
        }
        meeting {
          exact {
            numerator
            denominator
          }
        }
        coverage {
          expected {
            respondents
            units
          }
          withFigure {
            respondents
            units
          }
        }
        flags
      }
      previous {
        period {
          dataFrom
          dataTo
        }
        value
      }
      targets {
        target {
          itemId
          phrase
          targetYear
          planId
          planTitle
          versionId
        }
        verdict
        lowest {
          numerator
          denominator
        }
        highest {
          numerator
          denominator
        }
      }
    }
  }
`);
const sourcesDocument = document(/* GraphQL */ `
  query FigureSources($cycleId: UUID!, $indicatorId: UUID!, $series: ValueSeries!) {
    figureSources(cycleId: $cycleId, indicatorId: $indicatorId, series: $series) {
      reportId
      unit {
        id
        name
      }
      represents
      state
      words {
        value
        second
        note
        documentNumber
        documentIssuedOn
      }
      basis
      exact {
        numerator
        denominator
      }
      enteredBy
      enteredAt
      acceptedAt
      isOnBehalf
      files {
        id
        name
      }
    }
  }
`);

export type CycleFigure = CycleFiguresQuery['cycleFigures'][number];
export type Source = FigureSourcesQuery['figureSources'][number];

export const figuresQueryOptions = (cycleId: string, series: ValueSeries) =>
  queryOptions({
    queryKey: cycleKeys.figures(cycleId, series),
    queryFn: async ({ signal }) => (await graphql(figuresDocument, { cycleId, series }, signal)).cycleFigures,
    staleTime: 0,
  });

export const sourcesQueryOptions = (cycleId: string, series: ValueSeries, indicatorId: string) =>
  queryOptions({
    queryKey: cycleKeys.sources(cycleId, series, indicatorId),
    queryFn: async ({ signal }) =>
      (await graphql(sourcesDocument, { cycleId, series, indicatorId }, signal)).figureSources,
    staleTime: 0,
  });
