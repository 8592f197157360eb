// Files can be dropped; what is too large is said before it is sent.

const form = document.getElementById("adding");
const drop = document.getElementById("drop");
const files = document.getElementById("files");
const chosen = document.getElementById("chosen");
const said = document.getElementById("said");
const LARGEST_FILE = 100 * 1024 * 1024;

const size = (bytes) => bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;

function list() {
  chosen.replaceChildren(...[...files.files].slice(0, 30).map((file) => {
    const item = document.createElement("li");
    item.textContent = `${file.name}, ${size(file.size)}`;
    return item;
  }));
}

files.addEventListener("change", list);
for (const name of ["dragenter", "dragover"]) {
  drop.addEventListener(name, (event) => { event.preventDefault(); drop.classList.add("over"); });
}
drop.addEventListener("dragleave", () => drop.classList.remove("over"));
drop.addEventListener("drop", (event) => {
  event.preventDefault();
  drop.classList.remove("over");
  if (event.dataTransfer.files.length) {
    files.files = event.dataTransfer.files;
    list();
  }
});

form.addEventListener("submit", (event) => {
  const all = [...files.files];
  const large = all.filter((file) => file.size > LARGEST_FILE);
  const sum = all.reduce((bytes, file) => bytes + file.size, 0);
  if (large.length) {
    event.preventDefault();
    said.textContent = `Too large: ${large.map((file) => file.name).join(", ")}. A file may have 100 MB.`;
  } else if (sum > Number(form.dataset.most)) {
    event.preventDefault();
    said.textContent = `All together have ${size(sum)}; one delivery may have ${size(Number(form.dataset.most))}. Send them in parts.`;
  } else if (!all.length && !document.getElementById("text").value.trim()) {
    event.preventDefault();
    said.textContent = "There is nothing to read: choose files, or paste a text.";
  } else {
    said.textContent = "Sending …";
  }
});
