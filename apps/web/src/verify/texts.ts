import { texts } from '../messages/say';

export const verifyTexts = texts({
  en: {
    how: 'Every event of the record carries the SHA-256 hash of what it says. This page reads all of them and computes each hash, and the root over all, anew in your browser. Nothing that the service says about itself is taken for granted.',
    start: 'Check now', stop: 'Stop', progress: '{checked} of {of} events checked',
    sound: 'All {n} {n|hash is|hashes are} what the record says.', altered: 'Altered at position {positions}.', missing: 'Missing at position {positions}.',
    root: 'Root over {n} {n|event|events}', checkpoint: 'Signed state of the record',
    'same-root': 'The root computed here is the one that was signed.', 'other-root': 'The root computed here is another than the signed one. Keep both, and ask whoever runs the service.',
    older: 'The signed state has {size} events and this record {n}: it is of another moment. Check again.',
    unsigned: 'This service does not sign its record (yet). Keep the root above with its number of events: whoever has the same number must get the same root.',
    again: 'The same without this page: {command}', insecure: 'Browsers compute hashes on https and localhost only. Use the command instead: {command}',
  },
  es: {
    how: 'Cada acontecimiento del registro lleva el hash SHA-256 de lo que dice. Esta página los lee todos y calcula cada hash, y la raíz sobre todos, de nuevo en su navegador. No se da por bueno nada de lo que el servicio dice de sí mismo.',
    start: 'Comprobar ahora', stop: 'Parar', progress: '{checked} de {of} acontecimientos comprobados',
    sound: '{n|El hash es el que dice el registro|Los {n} hashes son los que dice el registro}.', altered: 'Alterado en la posición {positions}.', missing: 'Falta en la posición {positions}.',
    root: 'Raíz sobre {n} {n|acontecimiento|acontecimientos}', checkpoint: 'Estado firmado del registro',
    'same-root': 'La raíz calculada aquí es la que se firmó.', 'other-root': 'La raíz calculada aquí es otra que la firmada. Guarde ambas y pregunte a quien administra el servicio.',
    older: 'El estado firmado tiene {size} acontecimientos y este registro {n}: es de otro momento. Compruebe otra vez.',
    unsigned: 'Este servicio (aún) no firma su registro. Guarde la raíz de arriba con su número de acontecimientos: quien tenga el mismo número debe obtener la misma raíz.',
    again: 'Lo mismo sin esta página: {command}', insecure: 'Los navegadores calculan hashes solo en https y localhost. Use la orden: {command}',
  },
}); // prettier-ignore
