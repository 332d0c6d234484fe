import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

function strict(
  name: string,
  description: string,
  accepts: (text: string) => boolean,
): GraphQLScalarType<string, string> {
  const check = (value: unknown): string => {
    if (typeof value === 'string' && accepts(value)) return value;
    throw new GraphQLError(`${name} cannot be read from this value`);
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: (value) => check(value instanceof Date ? value.toISOString() : value),
    parseValue: check,
    parseLiteral: (node) => check(node.kind === Kind.STRING ? node.value : null),
  });
}

const isDay = (text: string) => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};

const isParams = (value: unknown): value is Record<string, string | number> =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((each) => typeof each === 'string' || typeof each === 'number');

/** Values that a sentence of the catalogue needs, by name. Output only. */
export const ParamsScalar = new GraphQLScalarType({
  name: 'Params',
  description: 'Values for the placeholders of a message: an object of texts and numbers.',
  serialize: (value) => {
    if (!isParams(value)) throw new GraphQLError('Params holds something other than texts and numbers');
    return value;
  },
});

export const UUID = strict('UUID', 'Identifier of a record.', (text) =>
  /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text),
);
export const DayScalar = strict('Date', 'Calendar day, YYYY-MM-DD, without a time zone.', isDay);
export const InstantScalar = strict(
  'DateTime',
  'Instant in ISO 8601 with an offset.',
  (text) =>
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?(Z|[+-]\d{2}:\d{2})$/.test(text) &&
    !Number.isNaN(Date.parse(text)),
);
export const DecimalScalar = strict('Decimal', 'Exact decimal as text, with a point: "1234.50".', (text) =>
  /^-?\d{1,18}(\.\d{1,8})?$/.test(text),
);
