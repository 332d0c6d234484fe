import { capacityPrefixes, officialForm } from '@lotrinh/domain';
import { deviation, type Deviation } from './deviation.js';
import { folded, type FormParts } from './form-parts.js';
import { faceDeviation } from './rules-of-head.js';

const { sizes } = officialForm;
/** A line of dots is left for the signer's capacity or name. */
const isBlank = (text: string): boolean => /^[\s.…_]*$/u.test(text);

export function closingDeviations(parts: FormParts): Deviation[] {
  if (parts.recipientsTitle === null) {
    return parts.isAttached ? [] : [deviation('recipients_missing'), deviation('signature_missing')];
  }
  return [...recipientDeviations(parts), ...signatureDeviations(parts)];
}

function recipientDeviations({ recipientsTitle, recipients }: FormParts): Deviation[] {
  const last = recipients.at(-1) ?? null;
  const wrong = recipients.find((line) => line.sizes.some((size) => size !== sizes.recipients[0]));
  const open = recipients.slice(0, -1).find(({ text }) => !text.trim().endsWith(';'));
  return [
    ...faceDeviation('recipients_face', recipientsTitle, {
      bold: true,
      italic: true,
      size: sizes.recipientsTitle,
    }),
    ...(wrong
      ? [
          deviation('recipients_face', wrong, {
            least: sizes.recipients[0],
            most: sizes.recipients[1],
          }),
        ]
      : []),
    ...(open ? [deviation('recipients_end', open)] : []),
    ...(last !== null && !last.text.trim().endsWith('.') ? [deviation('recipients_end', last)] : []),
    ...(last !== null && /^[-–]\s*luu\s*:/.test(folded(last.text)) ? [] : [deviation('recipients_archive', last)]),
  ];
}

function signatureDeviations({ signature }: FormParts): Deviation[] {
  const printed = signature.filter(({ text }) => !isBlank(text));
  if (signature.length === 0) return [deviation('signature_missing')];
  const capacity = printed.filter((line) => line.isCapitals);
  const name = printed.find((line) => !line.isCapitals);
  const strange = capacity.find(({ text }) => /^[KT]\/|^T\/M/iu.test(text) || isUnknownPrefix(text));
  return [
    ...capacity.slice(0, 1).flatMap((line) =>
      faceDeviation('signature_face', line, {
        bold: true,
        italic: false,
        capitals: true,
        size: sizes.signature,
      }),
    ),
    ...faceDeviation('signature_face', name ?? null, {
      bold: true,
      italic: false,
      size: sizes.signature,
    }),
    ...(strange ? [deviation('signature_capacity', strange)] : []),
    ...(name && /^(?:GS|PGS|TS|ThS|BS|KS|CN)\b\.?/u.test(name.text)
      ? [deviation('signature_academic_title', name)]
      : []),
  ];
}

function isUnknownPrefix(text: string): boolean {
  const prefix = /^(\p{Lu}{1,4})\s*\.\s/u.exec(text)?.[1];
  return prefix !== undefined && !capacityPrefixes.some((known) => known === `${prefix}.`);
}
