import { provideHttpClient, withInterceptors, withXsrfConfiguration } from '@angular/common/http';
import {
  type ApplicationConfig,
  inject,
  Injector,
  provideAppInitializer,
  provideBrowserGlobalErrorListeners,
} from '@angular/core';
import {
  provideRouter,
  TitleStrategy,
  withComponentInputBinding,
  withInMemoryScrolling,
  withNavigationErrorHandler,
  withRouterConfig,
} from '@angular/router';
import {
  apiInterceptor,
  csrfInterceptor,
  LanguageService,
  LEARN_ITEMS,
  PageFocus,
  PageTitle,
  provideLanguages,
  SIGN_IN_DIALOG,
  ThemeService,
  WORK_ITEMS,
} from '@leidraad/shared/web';
import { appRoutes } from './app.routes';
import { learnItems, workItems } from './nav-items';
import { navigationFailed } from './pages/navigation-failed';
import { openSignInDialog } from './sign-in/open-sign-in-dialog';

export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    provideHttpClient(
      withXsrfConfiguration({ cookieName: 'XSRF-TOKEN', headerName: 'X-XSRF-TOKEN' }),
      withInterceptors([apiInterceptor, csrfInterceptor]),
    ),
    provideRouter(
      appRoutes,
      withComponentInputBinding(),
      withNavigationErrorHandler(navigationFailed),
      // What failed is handled there, and nobody else waits for it.
      withRouterConfig({ resolveNavigationPromiseOnError: true }),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled', anchorScrolling: 'enabled' }),
    ),
    provideLanguages(),
    { provide: TitleStrategy, useExisting: PageTitle },
    { provide: LEARN_ITEMS, useValue: learnItems },
    { provide: WORK_ITEMS, useValue: workItems },
    {
      provide: SIGN_IN_DIALOG,
      useFactory: () => {
        const injector = inject(Injector);
        return () => openSignInDialog(injector);
      },
    },
    provideAppInitializer(() => {
      inject(ThemeService).start();
      inject(PageFocus).start();
      return inject(LanguageService).start();
    }),
  ],
};
