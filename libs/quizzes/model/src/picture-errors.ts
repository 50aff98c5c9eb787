/** Why a picture could not be taken or shown, in words for whoever chose it. */
export const PICTURE_ERRORS = {
  'picture.format': {
    nl: 'Dit is geen PNG, JPEG of WebP. Sla de afbeelding zo op en kies haar opnieuw. Dat geldt ook voor SVG, GIF en HEIC.',
    en: 'This is not a PNG, JPEG or WebP. Save the picture as one of those and choose it again. That goes for SVG, GIF and HEIC too.',
  },
  'picture.too-large': {
    nl: 'Deze afbeelding is te groot. Zij mag 5 MB zijn. Maak haar kleiner en kies haar opnieuw.',
    en: 'This picture is too large. It may be 5 MB. Make it smaller and choose it again.',
  },
  'picture.too-many-pixels': {
    nl: 'Deze afbeelding heeft te veel beeldpunten. Zij mag er 40 miljoen hebben. Maak haar kleiner en kies haar opnieuw.',
    en: 'This picture has too many pixels. It may have 40 million. Make it smaller and choose it again.',
  },
  'picture.animated': {
    nl: 'Deze afbeelding beweegt. Kies er een die stilstaat.',
    en: 'This picture moves. Choose one that stands still.',
  },
  'picture.damaged': {
    nl: 'Deze afbeelding is beschadigd, of van een soort die niet elke browser toont. Sla haar opnieuw op en probeer het nog eens.',
    en: 'This picture is damaged, or of a kind that not every browser shows. Save it again and try once more.',
  },
  'picture.more-inside': {
    nl: 'In dit bestand zit meer dan een afbeelding. Sla de afbeelding opnieuw op en probeer het nog eens.',
    en: 'There is more than a picture in this file. Save the picture again and try once more.',
  },
  'picture.unknown': {
    nl: 'Deze afbeelding bestaat niet, of je mag haar niet zien.',
    en: 'This picture does not exist, or you may not see it.',
  },
} as const satisfies Record<string, { nl: string; en: string }>;
