import { Injectable, Module } from '@nestjs/common';

/** Throws where what publishing asks of people is not what was looked at; `hash` as the preview gave it. */
export type ConsequenceCheck = (slug: string, hash: string) => Promise<void>;

/**
 * Whether publishing still has the consequence that the approver saw. Training stands right of courses and answers through
 * this port; without it there is nobody whom publishing asks anything.
 */
@Injectable()
export class PublishingCheck {
  private check: ConsequenceCheck = async () => {};

  provide(check: ConsequenceCheck): void {
    this.check = check;
  }

  async mustBe(slug: string, hash: string): Promise<void> {
    await this.check(slug, hash);
  }
}

/** The port alone, for whoever answers through it. */
@Module({ providers: [PublishingCheck], exports: [PublishingCheck] })
export class PublishingCheckModule {}
