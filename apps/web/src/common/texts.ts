import { texts } from '../messages/say';

export const stateTexts = texts({
  en: {
    slow: 'Asking the record …',
    'very-slow': 'This takes longer than usual. The service may be busy or starting.',
    empty: 'Nothing on record for this question',
    'empty.do': 'Choose a later day, or fewer filters.',
    down: 'The service does not answer',
    'down.do':
      'It may be restarting, or you are offline. What you typed is kept; this is tried again by itself.',
    behind: 'The read models are behind the record',
    'behind.do': 'What was just written will appear in a moment; this is tried again by itself.',
    bad: 'The record cannot be asked this',
    'bad.do': 'Something in the address is not understood:',
    gone: 'This is not on record at this moment',
    'gone.do': 'It may have happened, or become known, later than the chosen day.',
    token: 'A token is needed, or yours is no longer valid',
    'token.do': 'Give a valid one here. What you typed is kept.',
    limit: 'Too many questions in a short time',
    'limit.do': 'Wait a moment; this is tried again by itself.',
    fault: 'The service failed at this question',
    'fault.do': 'Try again. If it stays, tell whoever runs the service the number {id}.',
    again: 'Try again',
    close: 'Close',
    reset: 'Remove all filters',
    today: 'Go to today',
  },
  es: {
    slow: 'Consultando el registro …',
    'very-slow': 'Tarda más de lo habitual. El servicio puede estar ocupado o arrancando.',
    empty: 'No consta nada para esta pregunta',
    'empty.do': 'Elija un día posterior o menos filtros.',
    down: 'El servicio no responde',
    'down.do': 'Puede estar reiniciándose, o usted sin conexión. Lo escrito se conserva; se reintenta solo.',
    behind: 'Los modelos de lectura van por detrás del registro',
    'behind.do': 'Lo recién escrito aparecerá en un momento; se reintenta solo.',
    bad: 'No se puede preguntar esto al registro',
    'bad.do': 'Algo de la dirección no se entiende:',
    gone: 'Esto no consta en este momento',
    'gone.do': 'Puede haber ocurrido, o haberse sabido, después del día elegido.',
    token: 'Hace falta un token, o el suyo ya no vale',
    'token.do': 'Dé uno válido aquí. Lo escrito se conserva.',
    limit: 'Demasiadas preguntas en poco tiempo',
    'limit.do': 'Espere un momento; se reintenta solo.',
    fault: 'El servicio falló con esta pregunta',
    'fault.do': 'Inténtelo otra vez. Si persiste, comunique a quien lo administra el número {id}.',
    again: 'Reintentar',
    close: 'Cerrar',
    reset: 'Quitar todos los filtros',
    today: 'Ir a hoy',
  },
});

export const exportTexts = texts({
  en: {
    export: 'Export',
    'export.json': 'JSON, as the API answers',
    'export.csv': 'CSV of what is shown',
    'export.svg': 'Picture (SVG)',
    'export.png': 'Picture (PNG)',
  },
  es: {
    export: 'Exportar',
    'export.json': 'JSON, como responde la API',
    'export.csv': 'CSV de lo mostrado',
    'export.svg': 'Imagen (SVG)',
    'export.png': 'Imagen (PNG)',
  },
});

export const stepTexts = texts({
  en: { steps: '{n} {n|step|steps}', earlier: '{n} earlier {n|one|ones} not shown here' },
  es: { steps: '{n} {n|paso|pasos}', earlier: '{n} {n|anterior|anteriores} no mostrados aquí' },
});

export const tokenTexts = texts({
  en: {
    token: 'Token',
    'token.other': 'Another token',
    use: 'Use it',
    forget: 'Forget the token',
    about:
      'From whoever runs the service: chancery token create. It is kept in this tab only, until you close it.',
    given: 'A token is in use in this tab.',
  },
  es: {
    token: 'Token',
    'token.other': 'Otro token',
    use: 'Usarlo',
    forget: 'Olvidar el token',
    about:
      'Lo da quien administra el servicio: chancery token create. Se guarda solo en esta pestaña, hasta que la cierre.',
    given: 'Hay un token en uso en esta pestaña.',
  },
});
