import { fold } from '@lotrinh/text';

/** Given name and initials of the rest, as offices abbreviate: "Nguyễn Thị Bình" → "binh.nt". */
export function usernameFor(name: string, isTaken: (username: string) => boolean): string {
  const words = fold(name)
    .split(' ')
    .map((word) => word.replace(/[^a-z0-9]/g, ''))
    .filter((word) => word !== '');
  const given = words.at(-1) ?? 'nguoi.dung';
  const initials = words
    .slice(0, -1)
    .map((word) => word.charAt(0))
    .join('');
  const base = (initials === '' ? given : `${given}.${initials}`).slice(0, 80).padEnd(3, '0');
  if (!isTaken(base)) return base;
  let number = 2;
  while (isTaken(`${base}${number}`)) number += 1;
  return `${base}${number}`;
}
