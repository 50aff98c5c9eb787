import { inject, Pipe, type PipeTransform } from '@angular/core';
import { type Shown } from '@leidraad/quizzes/model';
import { LanguageService } from '@leidraad/shared/web';
import { spoken } from '../spoken';
import { startOf } from './marks';

type Part = Shown<'breach'>['parts'][number];

/** What a part of a message is called when one speaks of it: "de foto", or the beginning of its words. */
@Pipe({ name: 'ldPartLabel', pure: false })
export class LdPartLabelPipe implements PipeTransform {
  private readonly language = inject(LanguageService);
  private readonly say = spoken();

  transform(part: Part): string {
    const text = `“${startOf(this.say(part.text))}”`;
    return part.place === 'photo' ? this.language.text('quizzes.breach.thePhoto') : text;
  }
}
