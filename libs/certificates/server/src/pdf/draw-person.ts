import {
  COURSE_FIT,
  COURSE_TRACKING,
  courseBaselines,
  fitLine,
  formatNumber,
  NAME_FIT,
  NAME_TRACKING,
  nameBaselines,
} from '@leidraad/certificates/model';
import { INK, type CertificateCanvas } from './certificate-canvas';
import type { CertificatePdfInput } from './certificate-pdf-input';
import { CERTIFICATE_WORDS, dayInWords } from './certificate-words';
import { whiteBefore } from './font-coverage';
import { printable } from './printable-text';

const LEFT = 112;
const RIGHT = 273;
const LABEL = { face: 'regular', size: 4.6, ink: INK.quiet } as const;

/** Where the ink of the small texts begins, right of LEFT; a large name has more white before it and is moved back. */
const INK_EDGE = 0.4;

type Draw = (parent: PDFKit.PDFStructureElement) => void;

/** Whose certificate it is. The name is the largest thing on the page, however long it is. */
export function placeHolder(canvas: CertificateCanvas, input: CertificatePdfInput): Draw {
  const holder = printable(input.holderName);
  const measure = canvas.measureFor('light', holder, 'holderName', NAME_TRACKING);
  const name = fitLine(holder, NAME_FIT, measure);
  const baselines = nameBaselines(name);
  return (parent) => {
    canvas.element(parent, 'P', () =>
      canvas.text(CERTIFICATE_WORDS[input.language].belongsTo, LEFT, 63.7, LABEL),
    );
    canvas.element(parent, 'H1', () => {
      name.lines.forEach((line, at) => {
        const style = { face: 'light', size: name.size, ink: INK.text, tracking: NAME_TRACKING } as const;
        canvas.text(
          line,
          LEFT + INK_EDGE - whiteBefore('light', line) * name.size,
          baselines[at] ?? 0,
          style,
        );
      });
    });
  };
}

/** What it is for. */
export function placeCourse(canvas: CertificateCanvas, input: CertificatePdfInput): Draw {
  const course = printable(input.courseTitle);
  const measure = canvas.measureFor('semibold', course, 'courseTitle', COURSE_TRACKING);
  const title = fitLine(course, COURSE_FIT, measure);
  const baselines = courseBaselines(title);
  return (parent) => {
    canvas.element(parent, 'P', () =>
      canvas.text(CERTIFICATE_WORDS[input.language].completedFor, LEFT, 101.5, LABEL),
    );
    canvas.element(parent, 'H2', () =>
      canvas.lines(title, LEFT, baselines, { face: 'semibold', ink: INK.text, tracking: COURSE_TRACKING }),
    );
  };
}

/** The number at the top and the three facts below the title, as one list. */
export function drawFacts(
  canvas: CertificateCanvas,
  parent: PDFKit.PDFStructureElement,
  input: CertificatePdfInput,
) {
  const { language } = input;
  const words = CERTIFICATE_WORDS[language];
  const facts = [
    { x: LEFT, label: words.policy, value: words.version(printable(input.policyVersion)) },
    { x: 152, label: words.completedOn, value: dayInWords(input.completedOn, language) },
    { x: 200, label: words.validThrough, value: dayInWords(input.validUntil, language) },
  ];
  const number = { face: 'regular', size: 4.2, ink: INK.quiet } as const;
  canvas.element(parent, 'P', () =>
    canvas.textEndingAt(`${words.certificate} ${formatNumber(input.number)}`, RIGHT, 30, number),
  );
  const list = canvas.group(parent, 'L');
  for (const { x, label, value } of facts) {
    const item = canvas.group(list, 'LI');
    canvas.element(item, 'Lbl', () => canvas.text(label, x, 125, { ...LABEL, size: 3.7 }));
    canvas.element(item, 'LBody', () =>
      canvas.text(value, x, 131.5, { face: 'semibold', size: 4.6, ink: INK.text }),
    );
  }
}
