import type { AddinManifest, RibbonButton } from './manifest';

/** Draws the add-in's groups; `press` gets the button that was clicked. */
export function drawRibbon(container: HTMLElement, { groups }: AddinManifest, press: (button: RibbonButton) => void): void {
  container.replaceChildren(
    ...groups.map((group) => {
      const section = document.createElement('section');
      section.className = 'group';
      section.setAttribute('aria-label', group.label);
      const buttons = document.createElement('div');
      buttons.className = 'buttons';
      buttons.append(...group.buttons.map((button) => drawButton(button, press)));
      const name = document.createElement('span');
      name.className = 'group-name';
      name.textContent = group.label;
      section.append(buttons, name);
      return section;
    }),
  );
}

function drawButton(button: RibbonButton, press: (button: RibbonButton) => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.id = button.id;
  element.title = button.tip;
  const icon = document.createElement('img');
  icon.src = button.icon;
  icon.alt = '';
  icon.width = 32;
  icon.height = 32;
  const label = document.createElement('span');
  label.textContent = button.label;
  element.append(icon, label);
  element.addEventListener('click', () => press(button));
  return element;
}
