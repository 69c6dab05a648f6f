/* Draws the incident map with Leaflet. Everything that comes from data is set as textContent or as
 * a number; no string of the data is ever parsed as HTML or run.
 *
 * IncidentMap.start(map, base)  once; returns the layer of the neighbours and waters
 * IncidentMap.draw(scene)       for each state; returns the layer of regions, areas, labels and symbols
 */
"use strict";

window.IncidentMap = (function () {
  const SVG = "http://www.w3.org/2000/svg";
  const NAMES_FROM_ZOOM = 4.1;
  let map = null;
  let boundaries = {};
  let renderers = {};
  let legend = null;
  let arrange = () => {};
  let focus = null;
  let clicks = 0;

  function element(name, className, text) {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (text !== undefined) made.textContent = text;
    return made;
  }

  function shape(name, attributes, parent) {
    const made = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    if (parent) parent.appendChild(made);
    return made;
  }

  // ---- once ---------------------------------------------------------------------------------

  function start(theMap, base) {
    map = theMap;
    boundaries = base.boundaries;
    focus = base.bounds;
    for (const [name, zIndex] of [["base", 250], ["regions", 400], ["symbols", 450], ["labels", 500]]) {
      map.createPane(name).style.zIndex = zIndex;
      renderers[name] = L.svg({ pane: name, padding: 1 });
    }
    map.getPane("base").style.pointerEvents = "none";
    addHatch(base.hatch);
    map.attributionControl.setPrefix(false);
    map.attributionControl.addAttribution(base.credit);
    L.control.scale({ imperial: false, position: "bottomright" }).addTo(map);
    addHome(base.bounds);
    legend = element("div", "legend");
    map.getContainer().after(legend);
    map.on("zoomend resize", () => arrange());
    window.addEventListener("resize", fitFrame);
    // Sizes are wrong until the style sheets are in force, which nobody waits for.
    for (const sheet of document.querySelectorAll("link[rel=stylesheet]")) {
      sheet.addEventListener("load", () => {
        fitFrame();
        map.fitBounds(focus, { animate: false });
      });
    }
    fitFrame();
    map.fitBounds(focus, { animate: false });
    return L.geoJSON(base.basemap, {
      renderer: renderers.base,
      pane: "base",
      interactive: false,
      style: (feature) => base.basemapStyles[feature.properties.layer],
    });
  }

  /* A fill that no colour of a level can be mistaken for: diagonal lines. */
  function addHatch(hatch) {
    const holder = shape("svg", { width: 0, height: 0, "aria-hidden": "true" });
    holder.style.position = "absolute";
    const pattern = shape(
      "pattern",
      { id: "hatch", width: 7, height: 7, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
      shape("defs", {}, holder)
    );
    shape("rect", { width: 7, height: 7, fill: hatch.ground }, pattern);
    shape("line", { x1: 0, y1: 0, x2: 0, y2: 7, stroke: hatch.line, "stroke-width": 2 }, pattern);
    document.body.appendChild(holder);
  }

  /* The map takes the height of the frame that the legend below it leaves. */
  function fitFrame() {
    map.getContainer().style.height = `${window.innerHeight - legend.offsetHeight}px`;
    map.invalidateSize({ animate: false });
    arrange();
  }

  function addHome(bounds) {
    const Home = L.Control.extend({
      onAdd: () => {
        const bar = element("div", "leaflet-bar");
        const button = element("a", "home", "⌂");
        button.href = "#";
        button.title = "Show the whole country";
        button.setAttribute("role", "button");
        button.setAttribute("aria-label", button.title);
        bar.appendChild(button);
        L.DomEvent.disableClickPropagation(bar);
        L.DomEvent.on(button, "click", (event) => {
          L.DomEvent.preventDefault(event);
          map.fitBounds(bounds);
        });
        return bar;
      },
    });
    new Home({ position: "topleft" }).addTo(map);
  }

  // ---- each state -----------------------------------------------------------------------------

  function draw(scene) {
    const group = L.featureGroup();
    const regions = new Map();
    for (const region of scene.regions) {
      const layer = regionLayer(region, scene);
      if (layer) regions.set(region.id, layer.addTo(group));
    }
    const areas = (scene.areas || []).map((area) => areaLayer(area, scene).addTo(group));
    const selected = scene.selected && regions.get(scene.selected);
    const symbols = scene.symbols.map((symbol) => symbolLayer(symbol, scene).addTo(group));
    const numbers = [...(scene.areas || []), ...scene.symbols]
      .filter((item) => item.number)
      .map((item) => numberLayer(item, scene).addTo(group));
    const labels = scene.regions.map((region) => labelLayer(region).addTo(group));
    const leaders = L.layerGroup().addTo(group);
    drawLegend(scene.legend);
    group.on("add", () => {
      if (selected && !areas.length) selected.bringToFront();
      arrange = () => {
        arrangeNumbers(numbers);
        arrangeLabels(labels, [...symbols, ...numbers], leaders);
      };
      fitFrame();
      look(scene.focus);
    });
    // streamlit-folium never forgets the groups that it has taken off the map.
    window.feature_group = [];
    return group;
  }

  function regionLayer(region, scene) {
    const boundary = boundaries[region.boundary];
    if (!boundary) return null;
    const layer = L.geoJSON(boundary, {
      renderer: renderers.regions,
      pane: "regions",
      style: {
        fillColor: region.hatched ? "url(#hatch)" : region.fill,
        fillOpacity: region.faded ? 0.25 : 0.92,
        color: region.id === scene.selected ? "#1b4fd1" : "#30343b",
        opacity: region.faded ? 0.45 : 1,
        weight: region.id === scene.selected ? 3.5 : region.strong ? 1.6 : 1,
        className: "region",
      },
    });
    return layer.eachLayer((part) => makeTarget(part, "region", region));
  }

  /* Shows other places than before; a state of the same places keeps the user's zoom and centre. */
  function look(bounds) {
    if (!bounds || JSON.stringify(bounds) === JSON.stringify(focus)) return;
    focus = bounds;
    map.fitBounds(bounds, { animate: false });
  }

  /* A unit that was looked up: its ground lets the regions below be seen. */
  function areaLayer(area, scene) {
    const chosen = area.id === scene.selected;
    const layer = L.geoJSON(area.shape, {
      renderer: renderers.regions,
      pane: "regions",
      style: {
        fillColor: scene.symbolColor,
        fillOpacity: chosen ? 0.35 : 0.2,
        color: chosen ? "#0b1f5c" : scene.symbolColor,
        weight: chosen ? 3.5 : 1.5,
        className: "area",
      },
    });
    return layer.eachLayer((part) => makeTarget(part, "place", area));
  }

  /* The number of a place in the list: on its symbol, or within its area. */
  function numberLayer(item, scene) {
    const chip = element("div", "number", item.number);
    chip.classList.toggle("on-area", Boolean(item.anchor));
    chip.classList.toggle("approximate", Boolean(item.approximate));
    chip.classList.toggle("chosen", item.id === scene.selected);
    const layer = L.marker(item.anchor || [item.lat, item.lon], {
      pane: "symbols",
      icon: L.divIcon({ className: "chip-anchor", html: chip, iconSize: null }),
      keyboard: false,
      // Leaflet orders markers by latitude, and would put the northern ones below the symbols.
      zIndexOffset: 10000,
    });
    layer.chip = chip;
    layer.movable = Boolean(item.anchor);
    layer.getRadius = () => 10;
    makeTarget(layer, "place", item);
    return layer;
  }

  function symbolLayer(symbol, scene) {
    const chosen = symbol.id === scene.selected;
    const layer = L.circleMarker([symbol.lat, symbol.lon], {
      renderer: renderers.symbols,
      pane: "symbols",
      radius: symbol.radius,
      color: chosen ? "#0b1f5c" : symbol.approximate ? scene.symbolColor : "#ffffff",
      weight: chosen ? 4 : symbol.approximate ? 2 : 1.5,
      dashArray: symbol.approximate ? "3 3" : null,
      fillColor: symbol.approximate ? "#ffffff" : scene.symbolColor,
      fillOpacity: symbol.approximate ? 0.75 : 0.85,
      className: "symbol",
    });
    makeTarget(layer, "place", symbol);
    return layer;
  }

  function labelLayer(region) {
    const chip = element("div", "chip");
    chip.classList.toggle("faded", region.faded);
    chip.classList.toggle("quiet", !region.strong);
    chip.appendChild(element("span", "name", region.label));
    if (region.word) {
      const word = element("span", "word", region.word);
      word.style.borderBottomColor = region.fill;
      chip.appendChild(word);
    }
    if (region.vague) chip.appendChild(element("span", "ring", String(region.vague)));
    const layer = L.marker(region.anchor, {
      pane: "labels",
      icon: L.divIcon({ className: "chip-anchor", html: chip, iconSize: null }),
      keyboard: false,
    });
    layer.chip = chip;
    layer.rank = region.rank;
    layer.small = region.small;
    layer.strong = region.strong;
    makeTarget(layer, "region", region);
    return layer;
  }

  /* A click hands the app what was clicked and how often; not the geometry, which it has. */
  function makeTarget(layer, target, item) {
    layer.on("click", () => (clicks += 1));
    layer.toGeoJSON = () => ({
      type: "Feature",
      geometry: null,
      properties: { target: target, id: item.id, click: clicks },
    });
    const tip = element("div", "tip");
    item.tip.forEach((line, index) => tip.appendChild(element("div", index ? "" : "title", line)));
    layer.bindTooltip(tip, { sticky: true, direction: "top", opacity: 1 });
    layer.on("add", () => {
      const node = layer.getElement();
      node.dataset.target = target;
      node.dataset.id = item.id;
    });
  }

  // ---- labels ---------------------------------------------------------------------------------

  /* Pixels. A label stays near the middle; a city's, on a line, and one of a level may go farther. */
  const NEAR = [
    [0, 0], [0, -14], [0, 14], [0, -26], [0, 26], [28, 0], [-28, 0],
    [28, 14], [-28, 14], [28, -14], [-28, -14], [28, 26], [-28, 26],
  ];
  const FAR = [
    ...NEAR, [0, -42], [0, 42], [56, 0], [-56, 0], [56, 28], [-56, 28], [56, -28], [-56, -28],
  ];
  const COST_OF_MOVING = 5;
  const LEADER_FROM = 24;

  function overlap(a, b) {
    const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
    const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    return width > 0 && height > 0 ? width * height : 0;
  }

  const ASIDE = [[0, 0], [20, 0], [-20, 0], [0, -20], [0, 20], [20, -20], [-20, -20]];

  /* The number of an area makes room for those on symbols, and for the better ones. */
  function arrangeNumbers(numbers) {
    const boxes = [];
    const box = (at, [dx, dy]) => ({
      left: at.x + dx - 9,
      right: at.x + dx + 9,
      top: at.y + dy - 9,
      bottom: at.y + dy + 9,
    });
    for (const number of [...numbers].reverse().sort((a, b) => a.movable - b.movable)) {
      const at = map.latLngToLayerPoint(number.getLatLng());
      const free = ([dx, dy]) => boxes.every((other) => !overlap(box(at, [dx, dy]), other));
      const offset = (number.movable && ASIDE.find(free)) || [0, 0];
      boxes.push(box(at, offset));
      number.chip.style.transform = `translate(calc(-50% + ${offset[0]}px), calc(-50% + ${offset[1]}px))`;
    }
  }

  /* Each label takes the offset that hides least; one that would lie on another label is dropped.
   * A line leads from a city's label to the city, which the label would cover. */
  function arrangeLabels(labels, symbols, leaders) {
    leaders.clearLayers();
    map.getContainer().classList.toggle("compact", map.getZoom() < NAMES_FROM_ZOOM);
    const discs = symbols.map((symbol) => {
      const at = map.latLngToLayerPoint(symbol.getLatLng());
      const radius = symbol.getRadius();
      return { left: at.x - radius, right: at.x + radius, top: at.y - radius, bottom: at.y + radius };
    });
    const corner = map.containerPointToLayerPoint([0, 0]);
    const size = map.getSize();
    const frame = {
      left: corner.x,
      top: corner.y,
      right: corner.x + size.x,
      bottom: corner.y + size.y,
    };
    const placed = [];
    for (const label of [...labels].sort((a, b) => b.rank - a.rank)) {
      const at = map.latLngToLayerPoint(label.getLatLng());
      label.chip.style.display = "";
      const half = { x: label.chip.offsetWidth / 2 + 1, y: label.chip.offsetHeight / 2 + 1 };
      let best = null;
      for (const [dx, dy] of label.small || label.strong ? FAR : NEAR) {
        const box = {
          left: at.x + dx - half.x,
          right: at.x + dx + half.x,
          top: at.y + dy - half.y,
          bottom: at.y + dy + half.y,
        };
        if (placed.some((other) => overlap(box, other))) continue;
        const hidden = discs.reduce((sum, disc) => sum + overlap(box, disc), 0);
        const outside = 4 * half.x * half.y - overlap(box, frame);
        const cost = hidden + outside + COST_OF_MOVING * (Math.abs(dx) + Math.abs(dy));
        if (!best || cost < best.cost) best = { cost, box, dx, dy };
      }
      if (!best) {
        label.chip.style.display = "none";
        continue;
      }
      label.chip.style.transform = `translate(calc(-50% + ${best.dx}px), calc(-50% + ${best.dy}px))`;
      placed.push(best.box);
      if (!label.small || Math.hypot(best.dx, best.dy) < LEADER_FROM) continue;
      const end = map.layerPointToLatLng(at.add([best.dx, best.dy]));
      const line = { pane: "symbols", renderer: renderers.symbols, interactive: false };
      L.polyline([label.getLatLng(), end], { ...line, color: "#30343b", weight: 1 }).addTo(leaders);
    }
  }

  // ---- legend ---------------------------------------------------------------------------------

  function drawLegend(content) {
    const fills = element("div", "line");
    fills.appendChild(element("span", "heading", content.title));
    for (const row of content.rows) fills.appendChild(legendRow(swatch(row), row.text));
    const signs = element("div", "line");
    if (content.sizes.length) {
      signs.appendChild(element("span", "heading", content.symbolTitle));
      for (const size of content.sizes) {
        signs.appendChild(legendRow(disc(size.radius, content.symbolColor), size.text));
      }
    }
    for (const note of content.notes) {
      signs.appendChild(legendRow(sign(note.sign, content.symbolColor), note.text));
    }
    legend.replaceChildren(fills, signs);
  }

  function legendRow(sign, text) {
    const row = element("div", "row");
    row.appendChild(sign);
    row.appendChild(element("span", "", text));
    return row;
  }

  function swatch(row) {
    const picture = shape("svg", { width: 22, height: 14, class: "swatch" });
    const fill = row.hatched ? "url(#hatch)" : row.fill;
    shape("rect", { x: 0.5, y: 0.5, width: 21, height: 13, fill: fill, stroke: "#30343b" }, picture);
    return picture;
  }

  function disc(radius, color) {
    const edge = 2 * radius + 2;
    const picture = shape("svg", { width: edge, height: edge });
    const place = { cx: edge / 2, cy: edge / 2, r: radius };
    shape("circle", { ...place, fill: color, "fill-opacity": 0.85 }, picture);
    return picture;
  }

  function sign(name, color) {
    if (name === "ring") return element("span", "ring", "n");
    const picture = shape("svg", { width: 14, height: 14 });
    const line = { stroke: color, "stroke-width": 2, "stroke-dasharray": "3 3" };
    shape("circle", { cx: 7, cy: 7, r: 5.5, fill: "#ffffff", ...line }, picture);
    return picture;
  }

  return { start, draw };
})();
