import { PICTURE_MAX_BYTES, PICTURE_MAX_PIXELS } from '@leidraad/quizzes/model';
import { DomainError } from '@leidraad/shared/model';
import { startsWith } from './bytes';
import { cleanJpeg } from './jpeg';
import { cleanPng } from './png';
import { cleanWebp } from './webp';

export interface CleanedPicture {
  bytes: Uint8Array;
  mediaType: 'image/png' | 'image/jpeg' | 'image/webp';
  /** As people see it, turned as it should be. */
  width: number;
  height: number;
}

/**
 * A picture without anything but its picture: no position, date, maker, comment or hidden file goes along; pixels, colours
 * and how it is turned stay. The bytes tell what it is, whatever its name says. Refuses with `picture.too-large`,
 * `picture.format`, `picture.animated`, `picture.damaged`, `picture.more-inside` and `picture.too-many-pixels`.
 */
export function cleanPicture(bytes: Uint8Array): CleanedPicture {
  if (bytes.byteLength > PICTURE_MAX_BYTES) throw new DomainError('picture.too-large', 'too-large');
  const picture = cleanerOf(bytes)(bytes);
  if (picture.width * picture.height > PICTURE_MAX_PIXELS)
    throw new DomainError('picture.too-many-pixels', 'invalid');
  return picture;
}

function cleanerOf(bytes: Uint8Array): (bytes: Uint8Array) => CleanedPicture {
  if (startsWith(bytes, '\x89PNG\r\n\x1a\n')) return cleanPng;
  if (startsWith(bytes, '\xff\xd8\xff')) return cleanJpeg;
  if (startsWith(bytes, 'RIFF') && startsWith(bytes.subarray(8), 'WEBP')) return cleanWebp;
  throw new DomainError('picture.format', 'invalid');
}
