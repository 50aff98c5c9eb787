import { Injectable } from '@nestjs/common';

/**
 * Asked when a name is entered or imported: which of its characters cannot be drawn on a certificate? Certificates
 * answer; people stand to their left and do not know them.
 */
@Injectable()
export class NameChecks {
  private check: (name: string) => string[] = () => [];

  answerWith(check: (name: string) => string[]): void {
    this.check = check;
  }

  missingCharacters(name: string): string[] {
    return this.check(name);
  }
}
