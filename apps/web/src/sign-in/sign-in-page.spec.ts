import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { render } from '@leidraad/shared/web/testing';
import { SignInForm } from './sign-in-form';
import { SignInPage } from './sign-in-page';
import { By } from '@angular/platform-browser';

async function afterSigningIn(to: string | undefined): Promise<string> {
  const { fixture } = await render(SignInPage, { inputs: { to } });
  const went = jest.spyOn(TestBed.inject(Router), 'navigateByUrl').mockResolvedValue(true);
  const form = fixture.debugElement.query(By.directive(SignInForm)).componentInstance as SignInForm;
  form.signedIn.emit();
  return String(went.mock.calls[0]?.[0]);
}

test('leads back to where the reader was going', async () => {
  expect(await afterSigningIn('/training/1?part=2')).toBe('/training/1?part=2');
});

test.each([undefined, 'https://elders.example', '//elders.example', '/\\elders.example'])(
  'never leads anywhere else (%s)',
  async (to) => {
    expect(await afterSigningIn(to)).toBe('/');
  },
);
