// Generated from schemas/ by `npm run generate`. Do not edit.
function withError(all, instancePath) {
  const error = { instancePath };
  if (all === null) return [error];
  all.push(error);
  return all;
}
function appended(all, more, place) {
  for (const error of more) error.instancePath = place + error.instancePath;
  if (all === null) return more;
  for (const error of more) all.push(error);
  return all;
}
// <stdin>
var validateBom = validate21;
var schema74 = /* @__PURE__ */ new Set(["kind", "id", "revision", "title", "notes", "endUse", "endUses", "parties", "licences", "currency", "items"]);
var pattern0 = new RegExp("\\S", "u");
function validate23(data) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern0.test(data)) {
      vErrors = withError(vErrors, "");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
var schema29 = /* @__PURE__ */ new Set(["category", "statement", "endUser", "country", "certificate", "commitments"]);
var schema13 = /* @__PURE__ */ new Set(["automotive", "rail", "marine", "aviation", "space", "wind-power", "energy", "industrial-automation", "consumer-electronics", "household-appliance", "medical", "semiconductor", "telecommunications", "lighting", "chemical-processing", "optics", "research", "other-civil", "military", "undetermined"]);
function validate30(data) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = withError(vErrors, "");
    errors++;
  }
  if (!schema13.has(data)) {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
var schema20 = /* @__PURE__ */ new Set(["civil", "military", "government", "unknown"]);
var schema23 = /* @__PURE__ */ new Set(["name", "nameLocal", "country", "address", "kind", "identifiers", "parents"]);
function validate34(data) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern0.test(data)) {
      vErrors = withError(vErrors, "");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate34.errors = vErrors;
  return errors === 0;
}
var schema19 = /* @__PURE__ */ new Set(["AD", "AE", "AF", "AG", "AI", "AL", "AM", "AO", "AQ", "AR", "AS", "AT", "AU", "AW", "AX", "AZ", "BA", "BB", "BD", "BE", "BF", "BG", "BH", "BI", "BJ", "BL", "BM", "BN", "BO", "BQ", "BR", "BS", "BT", "BV", "BW", "BY", "BZ", "CA", "CC", "CD", "CF", "CG", "CH", "CI", "CK", "CL", "CM", "CN", "CO", "CR", "CU", "CV", "CW", "CX", "CY", "CZ", "DE", "DJ", "DK", "DM", "DO", "DZ", "EC", "EE", "EG", "EH", "ER", "ES", "ET", "FI", "FJ", "FK", "FM", "FO", "FR", "GA", "GB", "GD", "GE", "GF", "GG", "GH", "GI", "GL", "GM", "GN", "GP", "GQ", "GR", "GS", "GT", "GU", "GW", "GY", "HK", "HM", "HN", "HR", "HT", "HU", "ID", "IE", "IL", "IM", "IN", "IO", "IQ", "IR", "IS", "IT", "JE", "JM", "JO", "JP", "KE", "KG", "KH", "KI", "KM", "KN", "KP", "KR", "KW", "KY", "KZ", "LA", "LB", "LC", "LI", "LK", "LR", "LS", "LT", "LU", "LV", "LY", "MA", "MC", "MD", "ME", "MF", "MG", "MH", "MK", "ML", "MM", "MN", "MO", "MP", "MQ", "MR", "MS", "MT", "MU", "MV", "MW", "MX", "MY", "MZ", "NA", "NC", "NE", "NF", "NG", "NI", "NL", "NO", "NP", "NR", "NU", "NZ", "OM", "PA", "PE", "PF", "PG", "PH", "PK", "PL", "PM", "PN", "PR", "PS", "PT", "PW", "PY", "QA", "RE", "RO", "RS", "RU", "RW", "SA", "SB", "SC", "SD", "SE", "SG", "SH", "SI", "SJ", "SK", "SL", "SM", "SN", "SO", "SR", "SS", "ST", "SV", "SX", "SY", "SZ", "TC", "TD", "TF", "TG", "TH", "TJ", "TK", "TL", "TM", "TN", "TO", "TR", "TT", "TV", "TW", "TZ", "UA", "UG", "UM", "US", "UY", "UZ", "VA", "VC", "VE", "VG", "VI", "VN", "VU", "WF", "WS", "YE", "YT", "ZA", "ZM", "ZW"]);
function validate38(data) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = withError(vErrors, "");
    errors++;
  }
  if (!schema19.has(data)) {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate38.errors = vErrors;
  return errors === 0;
}
var schema22 = /* @__PURE__ */ new Set(["name", "country", "sharePercent"]);
function validate42(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.name !== void 0) {
      if (!validate34(data.name)) {
vErrors = appended(vErrors, validate34.errors, "/name");
        errors = vErrors.length;
      }
    }
    if (data.country !== void 0) {
      if (!validate38(data.country)) {
vErrors = appended(vErrors, validate38.errors, "/country");
        errors = vErrors.length;
      }
    }
    if (data.sharePercent !== void 0) {
      let data2 = data.sharePercent;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 100 || isNaN(data2)) {
          vErrors = withError(vErrors, "/sharePercent");
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          vErrors = withError(vErrors, "/sharePercent");
          errors++;
        }
      } else {
        vErrors = withError(vErrors, "/sharePercent");
        errors++;
      }
    }
    for (const key0 in data) {
      if (!schema22.has(key0) && !key0.startsWith("x-")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate42.errors = vErrors;
  return errors === 0;
}
function validate33(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.name !== void 0) {
      if (!validate34(data.name)) {
vErrors = appended(vErrors, validate34.errors, "/name");
        errors = vErrors.length;
      }
    }
    if (data.nameLocal !== void 0) {
      if (!validate34(data.nameLocal)) {
vErrors = appended(vErrors, validate34.errors, "/nameLocal");
        errors = vErrors.length;
      }
    }
    if (data.country !== void 0) {
      if (!validate38(data.country)) {
vErrors = appended(vErrors, validate38.errors, "/country");
        errors = vErrors.length;
      }
    }
    if (data.address !== void 0) {
      if (!validate34(data.address)) {
vErrors = appended(vErrors, validate34.errors, "/address");
        errors = vErrors.length;
      }
    }
    if (data.kind !== void 0) {
      let data4 = data.kind;
      if (typeof data4 !== "string") {
        vErrors = withError(vErrors, "/kind");
        errors++;
      }
      if (!schema20.has(data4)) {
        vErrors = withError(vErrors, "/kind");
        errors++;
      }
    }
    if (data.identifiers !== void 0) {
      let data5 = data.identifiers;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (const key0 in data5) {
          if (!validate34(data5[key0])) {
vErrors = appended(vErrors, validate34.errors, "/identifiers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"));
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/identifiers");
        errors++;
      }
    }
    if (data.parents !== void 0) {
      let data7 = data.parents;
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate42(data7[i0])) {
vErrors = appended(vErrors, validate42.errors, "/parents/" + i0);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/parents");
        errors++;
      }
    }
    for (const key1 in data) {
      if (!schema23.has(key1) && !key1.startsWith("x-")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate33.errors = vErrors;
  return errors === 0;
}
function validate32(data) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate33(data)) {
vErrors = appended(vErrors, validate33.errors, "");
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (!validate34(data)) {
vErrors = appended(vErrors, validate34.errors, "");
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    vErrors = withError(vErrors, "");
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate32.errors = vErrors;
  return errors === 0;
}
var schema26 = /* @__PURE__ */ new Set(["id", "issued", "validUntil", "signedBy"]);
var pattern2 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function validate52(data) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern2.test(data)) {
      vErrors = withError(vErrors, "");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
function validate50(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0) {
      if (!validate34(data.id)) {
vErrors = appended(vErrors, validate34.errors, "/id");
        errors = vErrors.length;
      }
    }
    if (data.issued !== void 0) {
      if (!validate52(data.issued)) {
vErrors = appended(vErrors, validate52.errors, "/issued");
        errors = vErrors.length;
      }
    }
    if (data.validUntil !== void 0) {
      if (!validate52(data.validUntil)) {
vErrors = appended(vErrors, validate52.errors, "/validUntil");
        errors = vErrors.length;
      }
    }
    if (data.signedBy !== void 0) {
      if (!validate34(data.signedBy)) {
vErrors = appended(vErrors, validate34.errors, "/signedBy");
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema26.has(key0) && !key0.startsWith("x-")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate50.errors = vErrors;
  return errors === 0;
}
var schema28 = /* @__PURE__ */ new Set(["noOtherUse", "noTransfer", "noWmd", "noMilitary"]);
function validate57(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.noOtherUse !== void 0) {
      if (typeof data.noOtherUse !== "boolean") {
        vErrors = withError(vErrors, "/noOtherUse");
        errors++;
      }
    }
    if (data.noTransfer !== void 0) {
      if (typeof data.noTransfer !== "boolean") {
        vErrors = withError(vErrors, "/noTransfer");
        errors++;
      }
    }
    if (data.noWmd !== void 0) {
      if (typeof data.noWmd !== "boolean") {
        vErrors = withError(vErrors, "/noWmd");
        errors++;
      }
    }
    if (data.noMilitary !== void 0) {
      if (typeof data.noMilitary !== "boolean") {
        vErrors = withError(vErrors, "/noMilitary");
        errors++;
      }
    }
    for (const key0 in data) {
      if (!schema28.has(key0) && !key0.startsWith("x-")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate57.errors = vErrors;
  return errors === 0;
}
function validate29(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.category === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.statement === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.category !== void 0) {
      if (!validate30(data.category)) {
vErrors = appended(vErrors, validate30.errors, "/category");
        errors = vErrors.length;
      }
    }
    if (data.statement !== void 0) {
      if (typeof data.statement !== "string") {
        vErrors = withError(vErrors, "/statement");
        errors++;
      }
    }
    if (data.endUser !== void 0) {
      if (!validate32(data.endUser)) {
vErrors = appended(vErrors, validate32.errors, "/endUser");
        errors = vErrors.length;
      }
    }
    if (data.country !== void 0) {
      if (!validate38(data.country)) {
vErrors = appended(vErrors, validate38.errors, "/country");
        errors = vErrors.length;
      }
    }
    if (data.certificate !== void 0) {
      if (!validate50(data.certificate)) {
vErrors = appended(vErrors, validate50.errors, "/certificate");
        errors = vErrors.length;
      }
    }
    if (data.commitments !== void 0) {
      if (!validate57(data.commitments)) {
vErrors = appended(vErrors, validate57.errors, "/commitments");
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema29.has(key0) && !key0.startsWith("x-")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
function validate28(data) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate29(data)) {
vErrors = appended(vErrors, validate29.errors, "");
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (!validate34(data)) {
vErrors = appended(vErrors, validate34.errors, "");
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    vErrors = withError(vErrors, "");
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate28.errors = vErrors;
  return errors === 0;
}
function validate62(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!validate29(data[key0])) {
vErrors = appended(vErrors, validate29.errors, "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"));
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate62.errors = vErrors;
  return errors === 0;
}
function validate65(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!validate33(data[key0])) {
vErrors = appended(vErrors, validate33.errors, "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"));
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate65.errors = vErrors;
  return errors === 0;
}
var schema36 = /* @__PURE__ */ new Set(["single", "general", "registration"]);
var schema42 = /* @__PURE__ */ new Set(["number", "list", "type", "validFrom", "validUntil", "endUser", "country", "controlCodes", "quantity"]);
var schema35 = /* @__PURE__ */ new Set(["PRC", "US", "EU", "JP"]);
function validate71(data) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = withError(vErrors, "");
    errors++;
  }
  if (!schema35.has(data)) {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate71.errors = vErrors;
  return errors === 0;
}
var schema38 = /* @__PURE__ */ new Set(["list", "code"]);
function validate77(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.list === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.code === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.list !== void 0) {
      if (!validate71(data.list)) {
vErrors = appended(vErrors, validate71.errors, "/list");
        errors = vErrors.length;
      }
    }
    if (data.code !== void 0) {
      if (!validate34(data.code)) {
vErrors = appended(vErrors, validate34.errors, "/code");
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema38.has(key0) && !key0.startsWith("x-")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate77.errors = vErrors;
  return errors === 0;
}
var schema41 = /* @__PURE__ */ new Set(["value", "unit"]);
var pattern3 = new RegExp("^(?:[A-Z0-9]{2,3}|g|kg|mg|t|pc|m|mm|cm|l|ml)$", "u");
function validate82(data) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      vErrors = withError(vErrors, "");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate82.errors = vErrors;
  return errors === 0;
}
function validate81(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.value === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.unit === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.value !== void 0) {
      let data0 = data.value;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          vErrors = withError(vErrors, "/value");
          errors++;
        }
      } else {
        vErrors = withError(vErrors, "/value");
        errors++;
      }
    }
    if (data.unit !== void 0) {
      if (!validate82(data.unit)) {
vErrors = appended(vErrors, validate82.errors, "/unit");
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema41.has(key0) && !key0.startsWith("x-")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate81.errors = vErrors;
  return errors === 0;
}
function validate69(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.number === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.number !== void 0) {
      if (!validate34(data.number)) {
vErrors = appended(vErrors, validate34.errors, "/number");
        errors = vErrors.length;
      }
    }
    if (data.list !== void 0) {
      if (!validate71(data.list)) {
vErrors = appended(vErrors, validate71.errors, "/list");
        errors = vErrors.length;
      }
    }
    if (data.type !== void 0) {
      let data2 = data.type;
      if (typeof data2 !== "string") {
        vErrors = withError(vErrors, "/type");
        errors++;
      }
      if (!schema36.has(data2)) {
        vErrors = withError(vErrors, "/type");
        errors++;
      }
    }
    if (data.validFrom !== void 0) {
      if (!validate52(data.validFrom)) {
vErrors = appended(vErrors, validate52.errors, "/validFrom");
        errors = vErrors.length;
      }
    }
    if (data.validUntil !== void 0) {
      if (!validate52(data.validUntil)) {
vErrors = appended(vErrors, validate52.errors, "/validUntil");
        errors = vErrors.length;
      }
    }
    if (data.endUser !== void 0) {
      if (!validate32(data.endUser)) {
vErrors = appended(vErrors, validate32.errors, "/endUser");
        errors = vErrors.length;
      }
    }
    if (data.country !== void 0) {
      if (!validate38(data.country)) {
vErrors = appended(vErrors, validate38.errors, "/country");
        errors = vErrors.length;
      }
    }
    if (data.controlCodes !== void 0) {
      let data7 = data.controlCodes;
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate77(data7[i0])) {
vErrors = appended(vErrors, validate77.errors, "/controlCodes/" + i0);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/controlCodes");
        errors++;
      }
    }
    if (data.quantity !== void 0) {
      if (!validate81(data.quantity)) {
vErrors = appended(vErrors, validate81.errors, "/quantity");
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema42.has(key0) && !key0.startsWith("x-")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate69.errors = vErrors;
  return errors === 0;
}
function validate68(data) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate69(data[i0])) {
vErrors = appended(vErrors, validate69.errors, "/" + i0);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate68.errors = vErrors;
  return errors === 0;
}
var schema44 = /* @__PURE__ */ new Set(["AED", "AFN", "ALL", "AMD", "ANG", "AOA", "ARS", "AUD", "AWG", "AZN", "BAM", "BBD", "BDT", "BGN", "BHD", "BIF", "BMD", "BND", "BOB", "BOV", "BRL", "BSD", "BTN", "BWP", "BYN", "BZD", "CAD", "CDF", "CHE", "CHF", "CHW", "CLF", "CLP", "CNY", "COP", "COU", "CRC", "CUC", "CUP", "CVE", "CZK", "DJF", "DKK", "DOP", "DZD", "EGP", "ERN", "ETB", "EUR", "FJD", "FKP", "GBP", "GEL", "GHS", "GIP", "GMD", "GNF", "GTQ", "GYD", "HKD", "HNL", "HRK", "HTG", "HUF", "IDR", "ILS", "INR", "IQD", "IRR", "ISK", "JMD", "JOD", "JPY", "KES", "KGS", "KHR", "KMF", "KPW", "KRW", "KWD", "KYD", "KZT", "LAK", "LBP", "LKR", "LRD", "LSL", "LYD", "MAD", "MDL", "MGA", "MKD", "MMK", "MNT", "MOP", "MRU", "MUR", "MVR", "MWK", "MXN", "MXV", "MYR", "MZN", "NAD", "NGN", "NIO", "NOK", "NPR", "NZD", "OMR", "PAB", "PEN", "PGK", "PHP", "PKR", "PLN", "PYG", "QAR", "RON", "RSD", "RUB", "RWF", "SAR", "SBD", "SCR", "SDG", "SEK", "SGD", "SHP", "SLE", "SLL", "SOS", "SRD", "SSP", "STN", "SVC", "SYP", "SZL", "THB", "TJS", "TMT", "TND", "TOP", "TRY", "TTD", "TWD", "TZS", "UAH", "UGX", "USD", "USN", "UYI", "UYU", "UYW", "UZS", "VED", "VES", "VND", "VUV", "WST", "XAD", "XAF", "XAG", "XAU", "XBA", "XBB", "XBC", "XBD", "XCD", "XCG", "XDR", "XOF", "XPD", "XPF", "XPT", "XSU", "XUA", "YER", "ZAR", "ZMW", "ZWG", "ZWL"]);
function validate87(data) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = withError(vErrors, "");
    errors++;
  }
  if (!schema44.has(data)) {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate87.errors = vErrors;
  return errors === 0;
}
var schema49 = /* @__PURE__ */ new Set(["primary-material", "processed-part", "assembly", "finished-good"]);
var schema67 = /* @__PURE__ */ new Set(["complete", "incomplete", "unknown"]);
var schema73 = /* @__PURE__ */ new Set(["partNumber", "description", "quantity", "unit", "level", "form", "manufacturer", "manufacturerPartNumber", "supplier", "countryOfOrigin", "hsCode", "tariffCodes", "controlCodes", "casNumber", "material", "magnet", "composition", "compositionStatus", "mass", "value", "endUse", "items", "ref"]);
function validate94(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    for (const key0 in data) {
      if (!validate34(data[key0])) {
vErrors = appended(vErrors, validate34.errors, "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"));
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate94.errors = vErrors;
  return errors === 0;
}
function validate92(data) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate34(data)) {
vErrors = appended(vErrors, validate34.errors, "");
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (!validate94(data)) {
vErrors = appended(vErrors, validate94.errors, "");
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    vErrors = withError(vErrors, "");
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate92.errors = vErrors;
  return errors === 0;
}
var schema51 = /* @__PURE__ */ new Set(["metal", "alloy", "target", "magnet", "oxide", "compound", "mixture", "ceramic", "crystal", "phosphor", "other"]);
function validate99(data) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = withError(vErrors, "");
    errors++;
  }
  if (!schema51.has(data)) {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate99.errors = vErrors;
  return errors === 0;
}
var pattern4 = new RegExp("^[0-9](?:[. ]?[0-9]){5,9}$", "u");
function validate105(data) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      vErrors = withError(vErrors, "");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate105.errors = vErrors;
  return errors === 0;
}
var schema54 = /* @__PURE__ */ new Set(["nomenclature", "code"]);
var pattern5 = new RegExp("^[A-Z]{2,8}[0-9]{4}$", "u");
function validate107(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.nomenclature === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.code === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.nomenclature !== void 0) {
      let data0 = data.nomenclature;
      if (typeof data0 === "string") {
        if (!pattern5.test(data0)) {
          vErrors = withError(vErrors, "/nomenclature");
          errors++;
        }
      } else {
        vErrors = withError(vErrors, "/nomenclature");
        errors++;
      }
    }
    if (data.code !== void 0) {
      if (!validate105(data.code)) {
vErrors = appended(vErrors, validate105.errors, "/code");
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema54.has(key0) && !key0.startsWith("x-")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate107.errors = vErrors;
  return errors === 0;
}
var pattern6 = new RegExp("^[1-9][0-9]{1,6}-[0-9]{2}-[0-9]$", "u");
function validate111(data) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern6.test(data)) {
      vErrors = withError(vErrors, "");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate111.errors = vErrors;
  return errors === 0;
}
var schema57 = /* @__PURE__ */ new Set(["NdFeB", "SmCo", "AlNiCo", "ferrite", "other"]);
var schema58 = /* @__PURE__ */ new Set(["sintered", "bonded", "diffused"]);
var schema59 = /* @__PURE__ */ new Set(["type", "grade", "process"]);
function validate114(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        vErrors = withError(vErrors, "/type");
        errors++;
      }
      if (!schema57.has(data0)) {
        vErrors = withError(vErrors, "/type");
        errors++;
      }
    }
    if (data.grade !== void 0) {
      if (!validate34(data.grade)) {
vErrors = appended(vErrors, validate34.errors, "/grade");
        errors = vErrors.length;
      }
    }
    if (data.process !== void 0) {
      let data2 = data.process;
      if (typeof data2 !== "string") {
        vErrors = withError(vErrors, "/process");
        errors++;
      }
      if (!schema58.has(data2)) {
        vErrors = withError(vErrors, "/process");
        errors++;
      }
    }
    for (const key0 in data) {
      if (!schema59.has(key0) && !key0.startsWith("x-")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate114.errors = vErrors;
  return errors === 0;
}
var schema66 = /* @__PURE__ */ new Set(["element", "casNumber", "substance", "massPercent", "mass"]);
var schema62 = /* @__PURE__ */ new Set(["H", "He", "Li", "Be", "B", "C", "N", "O", "F", "Ne", "Na", "Mg", "Al", "Si", "P", "S", "Cl", "Ar", "K", "Ca", "Sc", "Ti", "V", "Cr", "Mn", "Fe", "Co", "Ni", "Cu", "Zn", "Ga", "Ge", "As", "Se", "Br", "Kr", "Rb", "Sr", "Y", "Zr", "Nb", "Mo", "Tc", "Ru", "Rh", "Pd", "Ag", "Cd", "In", "Sn", "Sb", "Te", "I", "Xe", "Cs", "Ba", "La", "Ce", "Pr", "Nd", "Pm", "Sm", "Eu", "Gd", "Tb", "Dy", "Ho", "Er", "Tm", "Yb", "Lu", "Hf", "Ta", "W", "Re", "Os", "Ir", "Pt", "Au", "Hg", "Tl", "Pb", "Bi", "Po", "At", "Rn", "Fr", "Ra", "Ac", "Th", "Pa", "U", "Np", "Pu", "Am", "Cm", "Bk", "Cf", "Es", "Fm", "Md", "No", "Lr", "Rf", "Db", "Sg", "Bh", "Hs", "Mt", "Ds", "Rg", "Cn", "Nh", "Fl", "Mc", "Lv", "Ts", "Og"]);
function validate118(data) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = withError(vErrors, "");
    errors++;
  }
  if (!schema62.has(data)) {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate118.errors = vErrors;
  return errors === 0;
}
var schema65 = /* @__PURE__ */ new Set(["min", "max"]);
function validate123(data) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.min === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.max === void 0) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    vErrors = withError(vErrors, "");
    errors++;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.min !== void 0) {
      let data0 = data.min;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        vErrors = withError(vErrors, "/min");
        errors++;
      }
    }
    if (data.max !== void 0) {
      let data1 = data.max;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        vErrors = withError(vErrors, "/max");
        errors++;
      }
    }
    for (const key0 in data) {
      if (!schema65.has(key0) && !key0.startsWith("x-")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate123.errors = vErrors;
  return errors === 0;
}
function validate122(data) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!(typeof data == "number" && isFinite(data))) {
    vErrors = withError(vErrors, "");
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = errors;
    if (!validate123(data)) {
vErrors = appended(vErrors, validate123.errors, "");
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    vErrors = withError(vErrors, "");
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate122.errors = vErrors;
  return errors === 0;
}
function validate117(data) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.element === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.casNumber === void 0) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
      const _errs4 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.substance === void 0) {
          vErrors = withError(vErrors, "");
          errors++;
        }
      }
      var _valid0 = _errs4 === errors;
      valid0 = valid0 || _valid0;
    }
  }
  if (!valid0) {
    vErrors = withError(vErrors, "");
    errors++;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.element !== void 0) {
      if (!validate118(data.element)) {
vErrors = appended(vErrors, validate118.errors, "/element");
        errors = vErrors.length;
      }
    }
    if (data.casNumber !== void 0) {
      if (!validate111(data.casNumber)) {
vErrors = appended(vErrors, validate111.errors, "/casNumber");
        errors = vErrors.length;
      }
    }
    if (data.substance !== void 0) {
      if (!validate34(data.substance)) {
vErrors = appended(vErrors, validate34.errors, "/substance");
        errors = vErrors.length;
      }
    }
    if (data.massPercent !== void 0) {
      if (!validate122(data.massPercent)) {
vErrors = appended(vErrors, validate122.errors, "/massPercent");
        errors = vErrors.length;
      }
    }
    if (data.mass !== void 0) {
      if (!validate81(data.mass)) {
vErrors = appended(vErrors, validate81.errors, "/mass");
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema66.has(key0) && !key0.startsWith("x-")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate117.errors = vErrors;
  return errors === 0;
}
var schema71 = /* @__PURE__ */ new Set(["amount", "currency"]);
function validate130(data) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = withError(vErrors, "");
    errors++;
  }
  if (!schema44.has(data)) {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate130.errors = vErrors;
  return errors === 0;
}
function validate129(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.amount === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.amount !== void 0) {
      let data0 = data.amount;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          vErrors = withError(vErrors, "/amount");
          errors++;
        }
      } else {
        vErrors = withError(vErrors, "/amount");
        errors++;
      }
    }
    if (data.currency !== void 0) {
      if (!validate130(data.currency)) {
vErrors = appended(vErrors, validate130.errors, "/currency");
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema71.has(key0) && !key0.startsWith("x-")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate129.errors = vErrors;
  return errors === 0;
}
function validate133(data) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate29(data)) {
vErrors = appended(vErrors, validate29.errors, "");
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (!validate34(data)) {
vErrors = appended(vErrors, validate34.errors, "");
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    vErrors = withError(vErrors, "");
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate133.errors = vErrors;
  return errors === 0;
}
var wrapper0 = { validate: validate89 };
function validate90(data) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.description === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.ref === void 0) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    vErrors = withError(vErrors, "");
    errors++;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.partNumber === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.quantity === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.partNumber !== void 0) {
      if (!validate34(data.partNumber)) {
vErrors = appended(vErrors, validate34.errors, "/partNumber");
        errors = vErrors.length;
      }
    }
    if (data.description !== void 0) {
      if (!validate92(data.description)) {
vErrors = appended(vErrors, validate92.errors, "/description");
        errors = vErrors.length;
      }
    }
    if (data.quantity !== void 0) {
      let data2 = data.quantity;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          vErrors = withError(vErrors, "/quantity");
          errors++;
        }
      } else {
        vErrors = withError(vErrors, "/quantity");
        errors++;
      }
    }
    if (data.unit !== void 0) {
      if (!validate82(data.unit)) {
vErrors = appended(vErrors, validate82.errors, "/unit");
        errors = vErrors.length;
      }
    }
    if (data.level !== void 0) {
      let data4 = data.level;
      if (typeof data4 !== "string") {
        vErrors = withError(vErrors, "/level");
        errors++;
      }
      if (!schema49.has(data4)) {
        vErrors = withError(vErrors, "/level");
        errors++;
      }
    }
    if (data.form !== void 0) {
      if (!validate99(data.form)) {
vErrors = appended(vErrors, validate99.errors, "/form");
        errors = vErrors.length;
      }
    }
    if (data.manufacturer !== void 0) {
      if (!validate32(data.manufacturer)) {
vErrors = appended(vErrors, validate32.errors, "/manufacturer");
        errors = vErrors.length;
      }
    }
    if (data.manufacturerPartNumber !== void 0) {
      if (!validate34(data.manufacturerPartNumber)) {
vErrors = appended(vErrors, validate34.errors, "/manufacturerPartNumber");
        errors = vErrors.length;
      }
    }
    if (data.supplier !== void 0) {
      if (!validate32(data.supplier)) {
vErrors = appended(vErrors, validate32.errors, "/supplier");
        errors = vErrors.length;
      }
    }
    if (data.countryOfOrigin !== void 0) {
      if (!validate38(data.countryOfOrigin)) {
vErrors = appended(vErrors, validate38.errors, "/countryOfOrigin");
        errors = vErrors.length;
      }
    }
    if (data.hsCode !== void 0) {
      if (!validate105(data.hsCode)) {
vErrors = appended(vErrors, validate105.errors, "/hsCode");
        errors = vErrors.length;
      }
    }
    if (data.tariffCodes !== void 0) {
      let data11 = data.tariffCodes;
      if (Array.isArray(data11)) {
        const len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate107(data11[i0])) {
vErrors = appended(vErrors, validate107.errors, "/tariffCodes/" + i0);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/tariffCodes");
        errors++;
      }
    }
    if (data.controlCodes !== void 0) {
      let data13 = data.controlCodes;
      if (Array.isArray(data13)) {
        const len1 = data13.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate77(data13[i1])) {
vErrors = appended(vErrors, validate77.errors, "/controlCodes/" + i1);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/controlCodes");
        errors++;
      }
    }
    if (data.casNumber !== void 0) {
      if (!validate111(data.casNumber)) {
vErrors = appended(vErrors, validate111.errors, "/casNumber");
        errors = vErrors.length;
      }
    }
    if (data.material !== void 0) {
      if (!validate34(data.material)) {
vErrors = appended(vErrors, validate34.errors, "/material");
        errors = vErrors.length;
      }
    }
    if (data.magnet !== void 0) {
      if (!validate114(data.magnet)) {
vErrors = appended(vErrors, validate114.errors, "/magnet");
        errors = vErrors.length;
      }
    }
    if (data.composition !== void 0) {
      let data18 = data.composition;
      if (Array.isArray(data18)) {
        const len2 = data18.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate117(data18[i2])) {
vErrors = appended(vErrors, validate117.errors, "/composition/" + i2);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/composition");
        errors++;
      }
    }
    if (data.compositionStatus !== void 0) {
      let data20 = data.compositionStatus;
      if (typeof data20 !== "string") {
        vErrors = withError(vErrors, "/compositionStatus");
        errors++;
      }
      if (!schema67.has(data20)) {
        vErrors = withError(vErrors, "/compositionStatus");
        errors++;
      }
    }
    if (data.mass !== void 0) {
      if (!validate81(data.mass)) {
vErrors = appended(vErrors, validate81.errors, "/mass");
        errors = vErrors.length;
      }
    }
    if (data.value !== void 0) {
      if (!validate129(data.value)) {
vErrors = appended(vErrors, validate129.errors, "/value");
        errors = vErrors.length;
      }
    }
    if (data.endUse !== void 0) {
      if (!validate133(data.endUse)) {
vErrors = appended(vErrors, validate133.errors, "/endUse");
        errors = vErrors.length;
      }
    }
    if (data.items !== void 0) {
      if (!wrapper0.validate(data.items)) {
vErrors = appended(vErrors, wrapper0.validate.errors, "/items");
        errors = vErrors.length;
      }
    }
    if (data.ref !== void 0) {
      if (!validate34(data.ref)) {
vErrors = appended(vErrors, validate34.errors, "/ref");
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema73.has(key0) && !key0.startsWith("x-")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate90.errors = vErrors;
  return errors === 0;
}
function validate89(data) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate90(data[i0])) {
vErrors = appended(vErrors, validate90.errors, "/" + i0);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate89.errors = vErrors;
  return errors === 0;
}
function validate21(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.id === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.items === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if (typeof data0 !== "string") {
        vErrors = withError(vErrors, "/kind");
        errors++;
      }
      if ("bom" !== data0) {
        vErrors = withError(vErrors, "/kind");
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate23(data.id)) {
vErrors = appended(vErrors, validate23.errors, "/id");
        errors = vErrors.length;
      }
    }
    if (data.revision !== void 0) {
      if (!validate23(data.revision)) {
vErrors = appended(vErrors, validate23.errors, "/revision");
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate23(data.title)) {
vErrors = appended(vErrors, validate23.errors, "/title");
        errors = vErrors.length;
      }
    }
    if (data.notes !== void 0) {
      if (!validate23(data.notes)) {
vErrors = appended(vErrors, validate23.errors, "/notes");
        errors = vErrors.length;
      }
    }
    if (data.endUse !== void 0) {
      if (!validate28(data.endUse)) {
vErrors = appended(vErrors, validate28.errors, "/endUse");
        errors = vErrors.length;
      }
    }
    if (data.endUses !== void 0) {
      if (!validate62(data.endUses)) {
vErrors = appended(vErrors, validate62.errors, "/endUses");
        errors = vErrors.length;
      }
    }
    if (data.parties !== void 0) {
      if (!validate65(data.parties)) {
vErrors = appended(vErrors, validate65.errors, "/parties");
        errors = vErrors.length;
      }
    }
    if (data.licences !== void 0) {
      if (!validate68(data.licences)) {
vErrors = appended(vErrors, validate68.errors, "/licences");
        errors = vErrors.length;
      }
    }
    if (data.currency !== void 0) {
      if (!validate87(data.currency)) {
vErrors = appended(vErrors, validate87.errors, "/currency");
        errors = vErrors.length;
      }
    }
    if (data.items !== void 0) {
      if (!validate89(data.items)) {
vErrors = appended(vErrors, validate89.errors, "/items");
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema74.has(key0) && !key0.startsWith("x-")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
var validateShipment = validate140;
var schema125 = /* @__PURE__ */ new Set(["kind", "id", "exportDate", "exporter", "consignee", "importer", "endUser", "intermediaries", "countryOfExport", "countryOfDestination", "transitCountries", "deliveryTerms", "licences", "endUse", "endUses", "parties", "currency", "items"]);
function validate141(data) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern0.test(data)) {
      vErrors = withError(vErrors, "");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate141.errors = vErrors;
  return errors === 0;
}
function validate143(data) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern2.test(data)) {
      vErrors = withError(vErrors, "");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate143.errors = vErrors;
  return errors === 0;
}
function validate145(data) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate33(data)) {
vErrors = appended(vErrors, validate33.errors, "");
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (!validate34(data)) {
vErrors = appended(vErrors, validate34.errors, "");
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    vErrors = withError(vErrors, "");
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate145.errors = vErrors;
  return errors === 0;
}
function validate153(data) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = withError(vErrors, "");
    errors++;
  }
  if (!schema19.has(data)) {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate153.errors = vErrors;
  return errors === 0;
}
var schema82 = /* @__PURE__ */ new Set(["EXW", "FCA", "CPT", "CIP", "DAP", "DPU", "DDP", "FAS", "FOB", "CFR", "CIF"]);
var schema83 = /* @__PURE__ */ new Set(["incoterm", "place"]);
function validate157(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.incoterm === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.incoterm !== void 0) {
      let data0 = data.incoterm;
      if (typeof data0 !== "string") {
        vErrors = withError(vErrors, "/incoterm");
        errors++;
      }
      if (!schema82.has(data0)) {
        vErrors = withError(vErrors, "/incoterm");
        errors++;
      }
    }
    if (data.place !== void 0) {
      if (!validate141(data.place)) {
vErrors = appended(vErrors, validate141.errors, "/place");
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema83.has(key0) && !key0.startsWith("x-")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate157.errors = vErrors;
  return errors === 0;
}
function validate160(data) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate69(data[i0])) {
vErrors = appended(vErrors, validate69.errors, "/" + i0);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate160.errors = vErrors;
  return errors === 0;
}
function validate163(data) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate29(data)) {
vErrors = appended(vErrors, validate29.errors, "");
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (!validate34(data)) {
vErrors = appended(vErrors, validate34.errors, "");
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    vErrors = withError(vErrors, "");
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate163.errors = vErrors;
  return errors === 0;
}
function validate167(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!validate29(data[key0])) {
vErrors = appended(vErrors, validate29.errors, "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"));
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate167.errors = vErrors;
  return errors === 0;
}
function validate170(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!validate33(data[key0])) {
vErrors = appended(vErrors, validate33.errors, "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"));
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate170.errors = vErrors;
  return errors === 0;
}
function validate173(data) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = withError(vErrors, "");
    errors++;
  }
  if (!schema44.has(data)) {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate173.errors = vErrors;
  return errors === 0;
}
var schema123 = /* @__PURE__ */ new Set(["controlled", "not-controlled"]);
var schema124 = /* @__PURE__ */ new Set(["partNumber", "description", "quantity", "unit", "level", "form", "manufacturer", "manufacturerPartNumber", "supplier", "countryOfOrigin", "hsCode", "tariffCodes", "controlCodes", "casNumber", "material", "magnet", "composition", "compositionStatus", "mass", "value", "endUse", "items", "ref", "customsRemark", "licence"]);
function validate176(data) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern0.test(data)) {
      vErrors = withError(vErrors, "");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate176.errors = vErrors;
  return errors === 0;
}
function validate178(data) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate34(data)) {
vErrors = appended(vErrors, validate34.errors, "");
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (!validate94(data)) {
vErrors = appended(vErrors, validate94.errors, "");
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    vErrors = withError(vErrors, "");
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate178.errors = vErrors;
  return errors === 0;
}
function validate182(data) {
  let vErrors = null;
  let errors = 0;
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0 || isNaN(data)) {
      vErrors = withError(vErrors, "");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate182.errors = vErrors;
  return errors === 0;
}
function validate184(data) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      vErrors = withError(vErrors, "");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate184.errors = vErrors;
  return errors === 0;
}
function validate186(data) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = withError(vErrors, "");
    errors++;
  }
  if (!schema49.has(data)) {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate186.errors = vErrors;
  return errors === 0;
}
function validate188(data) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = withError(vErrors, "");
    errors++;
  }
  if (!schema51.has(data)) {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate188.errors = vErrors;
  return errors === 0;
}
function validate190(data) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate33(data)) {
vErrors = appended(vErrors, validate33.errors, "");
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (!validate34(data)) {
vErrors = appended(vErrors, validate34.errors, "");
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    vErrors = withError(vErrors, "");
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate190.errors = vErrors;
  return errors === 0;
}
function validate194(data) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern0.test(data)) {
      vErrors = withError(vErrors, "");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate194.errors = vErrors;
  return errors === 0;
}
function validate196(data) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate33(data)) {
vErrors = appended(vErrors, validate33.errors, "");
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (!validate34(data)) {
vErrors = appended(vErrors, validate34.errors, "");
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    vErrors = withError(vErrors, "");
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate196.errors = vErrors;
  return errors === 0;
}
function validate200(data) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = withError(vErrors, "");
    errors++;
  }
  if (!schema19.has(data)) {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate200.errors = vErrors;
  return errors === 0;
}
function validate202(data) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      vErrors = withError(vErrors, "");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate202.errors = vErrors;
  return errors === 0;
}
function validate204(data) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate107(data[i0])) {
vErrors = appended(vErrors, validate107.errors, "/" + i0);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate204.errors = vErrors;
  return errors === 0;
}
function validate207(data) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate77(data[i0])) {
vErrors = appended(vErrors, validate77.errors, "/" + i0);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate207.errors = vErrors;
  return errors === 0;
}
function validate210(data) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern6.test(data)) {
      vErrors = withError(vErrors, "");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate210.errors = vErrors;
  return errors === 0;
}
function validate212(data) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern0.test(data)) {
      vErrors = withError(vErrors, "");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate212.errors = vErrors;
  return errors === 0;
}
function validate214(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        vErrors = withError(vErrors, "/type");
        errors++;
      }
      if (!schema57.has(data0)) {
        vErrors = withError(vErrors, "/type");
        errors++;
      }
    }
    if (data.grade !== void 0) {
      if (!validate34(data.grade)) {
vErrors = appended(vErrors, validate34.errors, "/grade");
        errors = vErrors.length;
      }
    }
    if (data.process !== void 0) {
      let data2 = data.process;
      if (typeof data2 !== "string") {
        vErrors = withError(vErrors, "/process");
        errors++;
      }
      if (!schema58.has(data2)) {
        vErrors = withError(vErrors, "/process");
        errors++;
      }
    }
    for (const key0 in data) {
      if (!schema59.has(key0) && !key0.startsWith("x-")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate214.errors = vErrors;
  return errors === 0;
}
function validate217(data) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate117(data[i0])) {
vErrors = appended(vErrors, validate117.errors, "/" + i0);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate217.errors = vErrors;
  return errors === 0;
}
function validate220(data) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = withError(vErrors, "");
    errors++;
  }
  if (!schema67.has(data)) {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate220.errors = vErrors;
  return errors === 0;
}
function validate222(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.value === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.unit === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.value !== void 0) {
      let data0 = data.value;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          vErrors = withError(vErrors, "/value");
          errors++;
        }
      } else {
        vErrors = withError(vErrors, "/value");
        errors++;
      }
    }
    if (data.unit !== void 0) {
      if (!validate82(data.unit)) {
vErrors = appended(vErrors, validate82.errors, "/unit");
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema41.has(key0) && !key0.startsWith("x-")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate222.errors = vErrors;
  return errors === 0;
}
function validate225(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.amount === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.amount !== void 0) {
      let data0 = data.amount;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          vErrors = withError(vErrors, "/amount");
          errors++;
        }
      } else {
        vErrors = withError(vErrors, "/amount");
        errors++;
      }
    }
    if (data.currency !== void 0) {
      if (!validate130(data.currency)) {
vErrors = appended(vErrors, validate130.errors, "/currency");
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema71.has(key0) && !key0.startsWith("x-")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate225.errors = vErrors;
  return errors === 0;
}
function validate228(data) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate29(data)) {
vErrors = appended(vErrors, validate29.errors, "");
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (!validate34(data)) {
vErrors = appended(vErrors, validate34.errors, "");
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    vErrors = withError(vErrors, "");
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate228.errors = vErrors;
  return errors === 0;
}
function validate232(data) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate90(data[i0])) {
vErrors = appended(vErrors, validate90.errors, "/" + i0);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate232.errors = vErrors;
  return errors === 0;
}
function validate235(data) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern0.test(data)) {
      vErrors = withError(vErrors, "");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate235.errors = vErrors;
  return errors === 0;
}
function validate175(data) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.description === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.ref === void 0) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    vErrors = withError(vErrors, "");
    errors++;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.partNumber === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.quantity === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.partNumber !== void 0) {
      if (!validate176(data.partNumber)) {
vErrors = appended(vErrors, validate176.errors, "/partNumber");
        errors = vErrors.length;
      }
    }
    if (data.description !== void 0) {
      if (!validate178(data.description)) {
vErrors = appended(vErrors, validate178.errors, "/description");
        errors = vErrors.length;
      }
    }
    if (data.quantity !== void 0) {
      if (!validate182(data.quantity)) {
vErrors = appended(vErrors, validate182.errors, "/quantity");
        errors = vErrors.length;
      }
    }
    if (data.unit !== void 0) {
      if (!validate184(data.unit)) {
vErrors = appended(vErrors, validate184.errors, "/unit");
        errors = vErrors.length;
      }
    }
    if (data.level !== void 0) {
      if (!validate186(data.level)) {
vErrors = appended(vErrors, validate186.errors, "/level");
        errors = vErrors.length;
      }
    }
    if (data.form !== void 0) {
      if (!validate188(data.form)) {
vErrors = appended(vErrors, validate188.errors, "/form");
        errors = vErrors.length;
      }
    }
    if (data.manufacturer !== void 0) {
      if (!validate190(data.manufacturer)) {
vErrors = appended(vErrors, validate190.errors, "/manufacturer");
        errors = vErrors.length;
      }
    }
    if (data.manufacturerPartNumber !== void 0) {
      if (!validate194(data.manufacturerPartNumber)) {
vErrors = appended(vErrors, validate194.errors, "/manufacturerPartNumber");
        errors = vErrors.length;
      }
    }
    if (data.supplier !== void 0) {
      if (!validate196(data.supplier)) {
vErrors = appended(vErrors, validate196.errors, "/supplier");
        errors = vErrors.length;
      }
    }
    if (data.countryOfOrigin !== void 0) {
      if (!validate200(data.countryOfOrigin)) {
vErrors = appended(vErrors, validate200.errors, "/countryOfOrigin");
        errors = vErrors.length;
      }
    }
    if (data.hsCode !== void 0) {
      if (!validate202(data.hsCode)) {
vErrors = appended(vErrors, validate202.errors, "/hsCode");
        errors = vErrors.length;
      }
    }
    if (data.tariffCodes !== void 0) {
      if (!validate204(data.tariffCodes)) {
vErrors = appended(vErrors, validate204.errors, "/tariffCodes");
        errors = vErrors.length;
      }
    }
    if (data.controlCodes !== void 0) {
      if (!validate207(data.controlCodes)) {
vErrors = appended(vErrors, validate207.errors, "/controlCodes");
        errors = vErrors.length;
      }
    }
    if (data.casNumber !== void 0) {
      if (!validate210(data.casNumber)) {
vErrors = appended(vErrors, validate210.errors, "/casNumber");
        errors = vErrors.length;
      }
    }
    if (data.material !== void 0) {
      if (!validate212(data.material)) {
vErrors = appended(vErrors, validate212.errors, "/material");
        errors = vErrors.length;
      }
    }
    if (data.magnet !== void 0) {
      if (!validate214(data.magnet)) {
vErrors = appended(vErrors, validate214.errors, "/magnet");
        errors = vErrors.length;
      }
    }
    if (data.composition !== void 0) {
      if (!validate217(data.composition)) {
vErrors = appended(vErrors, validate217.errors, "/composition");
        errors = vErrors.length;
      }
    }
    if (data.compositionStatus !== void 0) {
      if (!validate220(data.compositionStatus)) {
vErrors = appended(vErrors, validate220.errors, "/compositionStatus");
        errors = vErrors.length;
      }
    }
    if (data.mass !== void 0) {
      if (!validate222(data.mass)) {
vErrors = appended(vErrors, validate222.errors, "/mass");
        errors = vErrors.length;
      }
    }
    if (data.value !== void 0) {
      if (!validate225(data.value)) {
vErrors = appended(vErrors, validate225.errors, "/value");
        errors = vErrors.length;
      }
    }
    if (data.endUse !== void 0) {
      if (!validate228(data.endUse)) {
vErrors = appended(vErrors, validate228.errors, "/endUse");
        errors = vErrors.length;
      }
    }
    if (data.items !== void 0) {
      if (!validate232(data.items)) {
vErrors = appended(vErrors, validate232.errors, "/items");
        errors = vErrors.length;
      }
    }
    if (data.ref !== void 0) {
      if (!validate235(data.ref)) {
vErrors = appended(vErrors, validate235.errors, "/ref");
        errors = vErrors.length;
      }
    }
    if (data.customsRemark !== void 0) {
      let data23 = data.customsRemark;
      if (typeof data23 !== "string") {
        vErrors = withError(vErrors, "/customsRemark");
        errors++;
      }
      if (!schema123.has(data23)) {
        vErrors = withError(vErrors, "/customsRemark");
        errors++;
      }
    }
    if (data.licence !== void 0) {
      if (!validate141(data.licence)) {
vErrors = appended(vErrors, validate141.errors, "/licence");
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema124.has(key0) && !key0.startsWith("x-")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate175.errors = vErrors;
  return errors === 0;
}
function validate140(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.id === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.exporter === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.consignee === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.countryOfExport === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.countryOfDestination === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.items === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if (typeof data0 !== "string") {
        vErrors = withError(vErrors, "/kind");
        errors++;
      }
      if ("shipment" !== data0) {
        vErrors = withError(vErrors, "/kind");
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate141(data.id)) {
vErrors = appended(vErrors, validate141.errors, "/id");
        errors = vErrors.length;
      }
    }
    if (data.exportDate !== void 0) {
      if (!validate143(data.exportDate)) {
vErrors = appended(vErrors, validate143.errors, "/exportDate");
        errors = vErrors.length;
      }
    }
    if (data.exporter !== void 0) {
      if (!validate145(data.exporter)) {
vErrors = appended(vErrors, validate145.errors, "/exporter");
        errors = vErrors.length;
      }
    }
    if (data.consignee !== void 0) {
      if (!validate145(data.consignee)) {
vErrors = appended(vErrors, validate145.errors, "/consignee");
        errors = vErrors.length;
      }
    }
    if (data.importer !== void 0) {
      if (!validate145(data.importer)) {
vErrors = appended(vErrors, validate145.errors, "/importer");
        errors = vErrors.length;
      }
    }
    if (data.endUser !== void 0) {
      if (!validate145(data.endUser)) {
vErrors = appended(vErrors, validate145.errors, "/endUser");
        errors = vErrors.length;
      }
    }
    if (data.intermediaries !== void 0) {
      let data7 = data.intermediaries;
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate145(data7[i0])) {
vErrors = appended(vErrors, validate145.errors, "/intermediaries/" + i0);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/intermediaries");
        errors++;
      }
    }
    if (data.countryOfExport !== void 0) {
      if (!validate153(data.countryOfExport)) {
vErrors = appended(vErrors, validate153.errors, "/countryOfExport");
        errors = vErrors.length;
      }
    }
    if (data.countryOfDestination !== void 0) {
      if (!validate153(data.countryOfDestination)) {
vErrors = appended(vErrors, validate153.errors, "/countryOfDestination");
        errors = vErrors.length;
      }
    }
    if (data.transitCountries !== void 0) {
      let data11 = data.transitCountries;
      if (Array.isArray(data11)) {
        const len1 = data11.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate153(data11[i1])) {
vErrors = appended(vErrors, validate153.errors, "/transitCountries/" + i1);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/transitCountries");
        errors++;
      }
    }
    if (data.deliveryTerms !== void 0) {
      if (!validate157(data.deliveryTerms)) {
vErrors = appended(vErrors, validate157.errors, "/deliveryTerms");
        errors = vErrors.length;
      }
    }
    if (data.licences !== void 0) {
      if (!validate160(data.licences)) {
vErrors = appended(vErrors, validate160.errors, "/licences");
        errors = vErrors.length;
      }
    }
    if (data.endUse !== void 0) {
      if (!validate163(data.endUse)) {
vErrors = appended(vErrors, validate163.errors, "/endUse");
        errors = vErrors.length;
      }
    }
    if (data.endUses !== void 0) {
      if (!validate167(data.endUses)) {
vErrors = appended(vErrors, validate167.errors, "/endUses");
        errors = vErrors.length;
      }
    }
    if (data.parties !== void 0) {
      if (!validate170(data.parties)) {
vErrors = appended(vErrors, validate170.errors, "/parties");
        errors = vErrors.length;
      }
    }
    if (data.currency !== void 0) {
      if (!validate173(data.currency)) {
vErrors = appended(vErrors, validate173.errors, "/currency");
        errors = vErrors.length;
      }
    }
    if (data.items !== void 0) {
      let data19 = data.items;
      if (Array.isArray(data19)) {
        const len2 = data19.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate175(data19[i2])) {
vErrors = appended(vErrors, validate175.errors, "/items/" + i2);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/items");
        errors++;
      }
    }
    for (const key0 in data) {
      if (!schema125.has(key0) && !key0.startsWith("x-")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate140.errors = vErrors;
  return errors === 0;
}
var validateConfig = validate239;
var schema129 = /* @__PURE__ */ new Set(["bom", "shipment", "exclude"]);
var schema140 = /* @__PURE__ */ new Set(["extends", "files", "regimes", "asOf", "actStates", "rules", "overrides", "packs", "baseline", "traceRareEarths"]);
function validate240(data) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern0.test(data)) {
      vErrors = withError(vErrors, "");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate240.errors = vErrors;
  return errors === 0;
}
function validate243(data) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate240(data[i0])) {
vErrors = appended(vErrors, validate240.errors, "/" + i0);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate243.errors = vErrors;
  return errors === 0;
}
function validate248(data) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = withError(vErrors, "");
    errors++;
  }
  if (!schema35.has(data)) {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate248.errors = vErrors;
  return errors === 0;
}
function validate250(data) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern2.test(data)) {
      vErrors = withError(vErrors, "");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate250.errors = vErrors;
  return errors === 0;
}
var schema134 = /* @__PURE__ */ new Set(["in-force", "suspended", "ended"]);
function validate252(data) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = withError(vErrors, "");
    errors++;
  }
  if (!schema134.has(data)) {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate252.errors = vErrors;
  return errors === 0;
}
var schema137 = /* @__PURE__ */ new Set(["error", "warning", "information", "hint", "off"]);
function validate255(data) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = withError(vErrors, "");
    errors++;
  }
  if (!schema137.has(data)) {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate255.errors = vErrors;
  return errors === 0;
}
function validate254(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!validate255(data[key0])) {
vErrors = appended(vErrors, validate255.errors, "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"));
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate254.errors = vErrors;
  return errors === 0;
}
var schema139 = /* @__PURE__ */ new Set(["files", "rules"]);
function validate258(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.files === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.rules === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.files !== void 0) {
      if (!validate243(data.files)) {
vErrors = appended(vErrors, validate243.errors, "/files");
        errors = vErrors.length;
      }
    }
    if (data.rules !== void 0) {
      if (!validate254(data.rules)) {
vErrors = appended(vErrors, validate254.errors, "/rules");
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema139.has(key0) && !key0.startsWith("x-")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate258.errors = vErrors;
  return errors === 0;
}
function validate239(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.extends !== void 0) {
      let data0 = data.extends;
      const _errs2 = errors;
      let valid1 = false;
      const _errs3 = errors;
      if (!validate240(data0)) {
vErrors = appended(vErrors, validate240.errors, "/extends");
        errors = vErrors.length;
      }
      var _valid0 = _errs3 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs4 = errors;
        if (Array.isArray(data0)) {
          if (data0.length < 1) {
            vErrors = withError(vErrors, "/extends");
            errors++;
          }
          const len0 = data0.length;
          for (let i0 = 0; i0 < len0; i0++) {
            if (!validate240(data0[i0])) {
vErrors = appended(vErrors, validate240.errors, "/extends/" + i0);
              errors = vErrors.length;
            }
          }
        } else {
          vErrors = withError(vErrors, "/extends");
          errors++;
        }
        var _valid0 = _errs4 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        vErrors = withError(vErrors, "/extends");
        errors++;
      } else {
        errors = _errs2;
        if (vErrors !== null) {
          if (_errs2) {
            vErrors.length = _errs2;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.files !== void 0) {
      let data2 = data.files;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.bom !== void 0) {
          if (!validate243(data2.bom)) {
vErrors = appended(vErrors, validate243.errors, "/files/bom");
            errors = vErrors.length;
          }
        }
        if (data2.shipment !== void 0) {
          if (!validate243(data2.shipment)) {
vErrors = appended(vErrors, validate243.errors, "/files/shipment");
            errors = vErrors.length;
          }
        }
        if (data2.exclude !== void 0) {
          if (!validate243(data2.exclude)) {
vErrors = appended(vErrors, validate243.errors, "/files/exclude");
            errors = vErrors.length;
          }
        }
        for (const key0 in data2) {
          if (!schema129.has(key0) && !key0.startsWith("x-")) {
            vErrors = withError(vErrors, "/files");
            errors++;
          }
        }
      } else {
        vErrors = withError(vErrors, "/files");
        errors++;
      }
    }
    if (data.regimes !== void 0) {
      let data6 = data.regimes;
      if (Array.isArray(data6)) {
        if (data6.length < 1) {
          vErrors = withError(vErrors, "/regimes");
          errors++;
        }
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate248(data6[i1])) {
vErrors = appended(vErrors, validate248.errors, "/regimes/" + i1);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/regimes");
        errors++;
      }
    }
    if (data.asOf !== void 0) {
      if (!validate250(data.asOf)) {
vErrors = appended(vErrors, validate250.errors, "/asOf");
        errors = vErrors.length;
      }
    }
    if (data.actStates !== void 0) {
      let data9 = data.actStates;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (const key1 in data9) {
          if (!validate252(data9[key1])) {
vErrors = appended(vErrors, validate252.errors, "/actStates/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"));
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/actStates");
        errors++;
      }
    }
    if (data.rules !== void 0) {
      if (!validate254(data.rules)) {
vErrors = appended(vErrors, validate254.errors, "/rules");
        errors = vErrors.length;
      }
    }
    if (data.overrides !== void 0) {
      let data12 = data.overrides;
      if (Array.isArray(data12)) {
        const len2 = data12.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate258(data12[i2])) {
vErrors = appended(vErrors, validate258.errors, "/overrides/" + i2);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/overrides");
        errors++;
      }
    }
    if (data.packs !== void 0) {
      let data14 = data.packs;
      if (Array.isArray(data14)) {
        const len3 = data14.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate240(data14[i3])) {
vErrors = appended(vErrors, validate240.errors, "/packs/" + i3);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/packs");
        errors++;
      }
    }
    if (data.baseline !== void 0) {
      if (!validate240(data.baseline)) {
vErrors = appended(vErrors, validate240.errors, "/baseline");
        errors = vErrors.length;
      }
    }
    if (data.traceRareEarths !== void 0) {
      if (typeof data.traceRareEarths !== "boolean") {
        vErrors = withError(vErrors, "/traceRareEarths");
        errors++;
      }
    }
    for (const key2 in data) {
      if (!schema140.has(key2) && !key2.startsWith("x-")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate239.errors = vErrors;
  return errors === 0;
}
var validatePack = validate264;
var schema309 = /* @__PURE__ */ new Set(["pack", "sources", "acts", "controlledItems", "itemLists", "thresholds", "guidance", "licenceTypes", "provisions", "certificateFields", "customsRemarks", "endUseTreatments", "countryLists", "sourcingRestrictions", "parties", "vagueStatements", "elements", "tariffCodes", "casNumbers", "materials", "grades", "finishedGoods", "goods", "lookAlikes", "wordLists", "formWords", "partnerWords", "legalForms", "nameWords", "nameCompounds", "characterFoldings", "placeholders", "countryGroups", "rules", "tests"]);
var schema145 = /* @__PURE__ */ new Set(["PRC", "US", "EU", "JP", "house"]);
var schema146 = /* @__PURE__ */ new Set(["id", "title", "version", "reviewedOn", "authority", "note"]);
var pattern18 = new RegExp("^[a-z][a-z0-9-]*$", "u");
var pattern20 = new RegExp("^[0-9][0-9A-Za-z.+-]*$", "u");
function validate266(data) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern0.test(data)) {
      vErrors = withError(vErrors, "");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate266.errors = vErrors;
  return errors === 0;
}
function validate268(data) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern2.test(data)) {
      vErrors = withError(vErrors, "");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate268.errors = vErrors;
  return errors === 0;
}
function validate265(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.title === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.version === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.reviewedOn === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.authority === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern18.test(data0)) {
          vErrors = withError(vErrors, "/id");
          errors++;
        }
      } else {
        vErrors = withError(vErrors, "/id");
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (!validate266(data.title)) {
vErrors = appended(vErrors, validate266.errors, "/title");
        errors = vErrors.length;
      }
    }
    if (data.version !== void 0) {
      let data2 = data.version;
      if (typeof data2 === "string") {
        if (!pattern20.test(data2)) {
          vErrors = withError(vErrors, "/version");
          errors++;
        }
      } else {
        vErrors = withError(vErrors, "/version");
        errors++;
      }
    }
    if (data.reviewedOn !== void 0) {
      if (!validate268(data.reviewedOn)) {
vErrors = appended(vErrors, validate268.errors, "/reviewedOn");
        errors = vErrors.length;
      }
    }
    if (data.authority !== void 0) {
      let data4 = data.authority;
      if (typeof data4 !== "string") {
        vErrors = withError(vErrors, "/authority");
        errors++;
      }
      if (!schema145.has(data4)) {
        vErrors = withError(vErrors, "/authority");
        errors++;
      }
    }
    if (data.note !== void 0) {
      if (!validate266(data.note)) {
vErrors = appended(vErrors, validate266.errors, "/note");
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema146.has(key0) && !key0.startsWith("x-")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate265.errors = vErrors;
  return errors === 0;
}
var schema149 = /* @__PURE__ */ new Set(["url", "title", "date", "read", "note"]);
var pattern22 = new RegExp("^https?://\\S+$", "u");
var pattern23 = new RegExp("^[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?$", "u");
function validate273(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.read === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.url !== void 0) {
      let data0 = data.url;
      if (typeof data0 === "string") {
        if (!pattern22.test(data0)) {
          vErrors = withError(vErrors, "/url");
          errors++;
        }
      } else {
        vErrors = withError(vErrors, "/url");
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (!validate266(data.title)) {
vErrors = appended(vErrors, validate266.errors, "/title");
        errors = vErrors.length;
      }
    }
    if (data.date !== void 0) {
      let data2 = data.date;
      if (typeof data2 === "string") {
        if (!pattern23.test(data2)) {
          vErrors = withError(vErrors, "/date");
          errors++;
        }
      } else {
        vErrors = withError(vErrors, "/date");
        errors++;
      }
    }
    if (data.read !== void 0) {
      if (typeof data.read !== "boolean") {
        vErrors = withError(vErrors, "/read");
        errors++;
      }
    }
    if (data.note !== void 0) {
      if (!validate266(data.note)) {
vErrors = appended(vErrors, validate266.errors, "/note");
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema149.has(key0) && !key0.startsWith("x-")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate273.errors = vErrors;
  return errors === 0;
}
function validate272(data) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate273(data)) {
vErrors = appended(vErrors, validate273.errors, "");
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (!validate266(data)) {
vErrors = appended(vErrors, validate266.errors, "");
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    vErrors = withError(vErrors, "");
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate272.errors = vErrors;
  return errors === 0;
}
var schema154 = /* @__PURE__ */ new Set(["law", "regulation", "announcement", "list", "suspension", "draft", "statement"]);
var schema158 = /* @__PURE__ */ new Set(["on", "citations"]);
var schema182 = /* @__PURE__ */ new Set(["id", "authority", "kind", "issuers", "shortTitle", "title", "issued", "effective", "notBefore", "seenInForce", "suspensions", "resumptions", "ends", "suspends", "clauses", "lastKnown", "reach", "requires", "bars", "itemsOf", "confidence", "citations", "note"]);
var pattern24 = new RegExp("^[a-z]+-[0-9]{4}-[a-z0-9][a-z0-9.-]*$", "u");
function validate280(data) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern24.test(data)) {
      vErrors = withError(vErrors, "");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate280.errors = vErrors;
  return errors === 0;
}
function validate282(data) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = withError(vErrors, "");
    errors++;
  }
  if (!schema35.has(data)) {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate282.errors = vErrors;
  return errors === 0;
}
var schema156 = /* @__PURE__ */ new Set(["en", "zh", "ja", "de", "fr"]);
function validate286(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.en === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.en !== void 0) {
      if (!validate266(data.en)) {
vErrors = appended(vErrors, validate266.errors, "/en");
        errors = vErrors.length;
      }
    }
    if (data.zh !== void 0) {
      if (!validate266(data.zh)) {
vErrors = appended(vErrors, validate266.errors, "/zh");
        errors = vErrors.length;
      }
    }
    if (data.ja !== void 0) {
      if (!validate266(data.ja)) {
vErrors = appended(vErrors, validate266.errors, "/ja");
        errors = vErrors.length;
      }
    }
    if (data.de !== void 0) {
      if (!validate266(data.de)) {
vErrors = appended(vErrors, validate266.errors, "/de");
        errors = vErrors.length;
      }
    }
    if (data.fr !== void 0) {
      if (!validate266(data.fr)) {
vErrors = appended(vErrors, validate266.errors, "/fr");
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema156.has(key0) && !key0.startsWith("x-")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate286.errors = vErrors;
  return errors === 0;
}
var pattern25 = new RegExp("^[a-z0-9][a-z0-9.-]*$", "u");
function validate297(data) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (!pattern25.test(data0)) {
          vErrors = withError(vErrors, "/" + i0);
          errors++;
        }
      } else {
        vErrors = withError(vErrors, "/" + i0);
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate297.errors = vErrors;
  return errors === 0;
}
var schema162 = /* @__PURE__ */ new Set(["from", "until", "by", "lastKnown", "citations", "note"]);
var schema161 = /* @__PURE__ */ new Set(["on", "text", "citations"]);
function validate303(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.on === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.text === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.citations === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.on !== void 0) {
      if (!validate268(data.on)) {
vErrors = appended(vErrors, validate268.errors, "/on");
        errors = vErrors.length;
      }
    }
    if (data.text !== void 0) {
      if (!validate266(data.text)) {
vErrors = appended(vErrors, validate266.errors, "/text");
        errors = vErrors.length;
      }
    }
    if (data.citations !== void 0) {
      if (!validate297(data.citations)) {
vErrors = appended(vErrors, validate297.errors, "/citations");
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema161.has(key0) && !key0.startsWith("x-")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate303.errors = vErrors;
  return errors === 0;
}
function validate299(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.citations === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.from !== void 0) {
      if (!validate268(data.from)) {
vErrors = appended(vErrors, validate268.errors, "/from");
        errors = vErrors.length;
      }
    }
    if (data.until !== void 0) {
      if (!validate268(data.until)) {
vErrors = appended(vErrors, validate268.errors, "/until");
        errors = vErrors.length;
      }
    }
    if (data.by !== void 0) {
      if (!validate280(data.by)) {
vErrors = appended(vErrors, validate280.errors, "/by");
        errors = vErrors.length;
      }
    }
    if (data.lastKnown !== void 0) {
      if (!validate303(data.lastKnown)) {
vErrors = appended(vErrors, validate303.errors, "/lastKnown");
        errors = vErrors.length;
      }
    }
    if (data.citations !== void 0) {
      if (!validate297(data.citations)) {
vErrors = appended(vErrors, validate297.errors, "/citations");
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate266(data.note)) {
vErrors = appended(vErrors, validate266.errors, "/note");
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema162.has(key0) && !key0.startsWith("x-")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate299.errors = vErrors;
  return errors === 0;
}
var schema164 = /* @__PURE__ */ new Set(["on", "by", "citations", "note"]);
function validate311(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.on === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.citations === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.on !== void 0) {
      if (!validate268(data.on)) {
vErrors = appended(vErrors, validate268.errors, "/on");
        errors = vErrors.length;
      }
    }
    if (data.by !== void 0) {
      if (!validate280(data.by)) {
vErrors = appended(vErrors, validate280.errors, "/by");
        errors = vErrors.length;
      }
    }
    if (data.citations !== void 0) {
      if (!validate297(data.citations)) {
vErrors = appended(vErrors, validate297.errors, "/citations");
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate266(data.note)) {
vErrors = appended(vErrors, validate266.errors, "/note");
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema164.has(key0) && !key0.startsWith("x-")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate311.errors = vErrors;
  return errors === 0;
}
function validate317(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.on === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.citations === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.on !== void 0) {
      if (!validate268(data.on)) {
vErrors = appended(vErrors, validate268.errors, "/on");
        errors = vErrors.length;
      }
    }
    if (data.by !== void 0) {
      if (!validate280(data.by)) {
vErrors = appended(vErrors, validate280.errors, "/by");
        errors = vErrors.length;
      }
    }
    if (data.citations !== void 0) {
      if (!validate297(data.citations)) {
vErrors = appended(vErrors, validate297.errors, "/citations");
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate266(data.note)) {
vErrors = appended(vErrors, validate266.errors, "/note");
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema164.has(key0) && !key0.startsWith("x-")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate317.errors = vErrors;
  return errors === 0;
}
var schema168 = /* @__PURE__ */ new Set(["act", "clause"]);
var schema169 = /* @__PURE__ */ new Set(["of", "from", "until", "lastKnown", "citations", "note"]);
function validate323(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.of === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.from === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.citations === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.of !== void 0) {
      let data0 = data.of;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          vErrors = withError(vErrors, "/of");
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.act === void 0) {
              vErrors = withError(vErrors, "/of/" + i0);
              errors++;
            }
            if (data1.act !== void 0) {
              if (!validate280(data1.act)) {
vErrors = appended(vErrors, validate280.errors, "/of/" + i0 + "/act");
                errors = vErrors.length;
              }
            }
            if (data1.clause !== void 0) {
              if (!validate266(data1.clause)) {
vErrors = appended(vErrors, validate266.errors, "/of/" + i0 + "/clause");
                errors = vErrors.length;
              }
            }
            for (const key0 in data1) {
              if (!schema168.has(key0) && !key0.startsWith("x-")) {
                vErrors = withError(vErrors, "/of/" + i0);
                errors++;
              }
            }
          } else {
            vErrors = withError(vErrors, "/of/" + i0);
            errors++;
          }
        }
      } else {
        vErrors = withError(vErrors, "/of");
        errors++;
      }
    }
    if (data.from !== void 0) {
      if (!validate268(data.from)) {
vErrors = appended(vErrors, validate268.errors, "/from");
        errors = vErrors.length;
      }
    }
    if (data.until !== void 0) {
      if (!validate268(data.until)) {
vErrors = appended(vErrors, validate268.errors, "/until");
        errors = vErrors.length;
      }
    }
    if (data.lastKnown !== void 0) {
      if (!validate303(data.lastKnown)) {
vErrors = appended(vErrors, validate303.errors, "/lastKnown");
        errors = vErrors.length;
      }
    }
    if (data.citations !== void 0) {
      if (!validate297(data.citations)) {
vErrors = appended(vErrors, validate297.errors, "/citations");
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate266(data.note)) {
vErrors = appended(vErrors, validate266.errors, "/note");
        errors = vErrors.length;
      }
    }
    for (const key1 in data) {
      if (!schema169.has(key1) && !key1.startsWith("x-")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate323.errors = vErrors;
  return errors === 0;
}
var schema181 = /* @__PURE__ */ new Set(["id", "title", "effective", "notBefore", "lastKnown", "suspensions", "resumptions", "ends", "requires", "bars", "reach", "itemsOf", "confidence", "citations", "note"]);
var schema172 = /* @__PURE__ */ new Set(["licence", "prohibition", "refusal-in-principle", "case-by-case", "risk-report", "report", "information", "nothing"]);
function validate341(data) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = withError(vErrors, "");
    errors++;
  }
  if (!schema172.has(data)) {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate341.errors = vErrors;
  return errors === 0;
}
var schema174 = /* @__PURE__ */ new Set(["military-end-use", "military-end-user", "military-strength", "weapons-of-mass-destruction", "terrorism", "control-list-party", "watch-list-party", "affiliate"]);
function validate343(data) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== "string") {
        vErrors = withError(vErrors, "/" + i0);
        errors++;
      }
      if (!schema174.has(data0)) {
        vErrors = withError(vErrors, "/" + i0);
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate343.errors = vErrors;
  return errors === 0;
}
var schema178 = /* @__PURE__ */ new Set(["origin", "export", "destinations", "extraterritorial"]);
function validate346(data) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = withError(vErrors, "");
    errors++;
  }
  if (!schema19.has(data)) {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate346.errors = vErrors;
  return errors === 0;
}
function validate345(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.origin !== void 0) {
      let data0 = data.origin;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          vErrors = withError(vErrors, "/origin");
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate346(data0[i0])) {
vErrors = appended(vErrors, validate346.errors, "/origin/" + i0);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/origin");
        errors++;
      }
    }
    if (data.export !== void 0) {
      let data2 = data.export;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          vErrors = withError(vErrors, "/export");
          errors++;
        }
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate346(data2[i1])) {
vErrors = appended(vErrors, validate346.errors, "/export/" + i1);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/export");
        errors++;
      }
    }
    if (data.destinations !== void 0) {
      let data4 = data.destinations;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          vErrors = withError(vErrors, "/destinations");
          errors++;
        }
        const len2 = data4.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate346(data4[i2])) {
vErrors = appended(vErrors, validate346.errors, "/destinations/" + i2);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/destinations");
        errors++;
      }
    }
    if (data.extraterritorial !== void 0) {
      if (typeof data.extraterritorial !== "boolean") {
        vErrors = withError(vErrors, "/extraterritorial");
        errors++;
      }
    }
    for (const key0 in data) {
      if (!schema178.has(key0) && !key0.startsWith("x-")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate345.errors = vErrors;
  return errors === 0;
}
var schema180 = /* @__PURE__ */ new Set(["high", "medium", "low"]);
function validate352(data) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = withError(vErrors, "");
    errors++;
  }
  if (!schema180.has(data)) {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate352.errors = vErrors;
  return errors === 0;
}
function validate332(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.title === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.confidence === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.citations === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.id !== void 0) {
      if (!validate266(data.id)) {
vErrors = appended(vErrors, validate266.errors, "/id");
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate286(data.title)) {
vErrors = appended(vErrors, validate286.errors, "/title");
        errors = vErrors.length;
      }
    }
    if (data.effective !== void 0) {
      if (!validate268(data.effective)) {
vErrors = appended(vErrors, validate268.errors, "/effective");
        errors = vErrors.length;
      }
    }
    if (data.notBefore !== void 0) {
      if (!validate268(data.notBefore)) {
vErrors = appended(vErrors, validate268.errors, "/notBefore");
        errors = vErrors.length;
      }
    }
    if (data.lastKnown !== void 0) {
      if (!validate303(data.lastKnown)) {
vErrors = appended(vErrors, validate303.errors, "/lastKnown");
        errors = vErrors.length;
      }
    }
    if (data.suspensions !== void 0) {
      let data5 = data.suspensions;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate299(data5[i0])) {
vErrors = appended(vErrors, validate299.errors, "/suspensions/" + i0);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/suspensions");
        errors++;
      }
    }
    if (data.resumptions !== void 0) {
      let data7 = data.resumptions;
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate311(data7[i1])) {
vErrors = appended(vErrors, validate311.errors, "/resumptions/" + i1);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/resumptions");
        errors++;
      }
    }
    if (data.ends !== void 0) {
      if (!validate317(data.ends)) {
vErrors = appended(vErrors, validate317.errors, "/ends");
        errors = vErrors.length;
      }
    }
    if (data.requires !== void 0) {
      if (!validate341(data.requires)) {
vErrors = appended(vErrors, validate341.errors, "/requires");
        errors = vErrors.length;
      }
    }
    if (data.bars !== void 0) {
      if (!validate343(data.bars)) {
vErrors = appended(vErrors, validate343.errors, "/bars");
        errors = vErrors.length;
      }
    }
    if (data.reach !== void 0) {
      if (!validate345(data.reach)) {
vErrors = appended(vErrors, validate345.errors, "/reach");
        errors = vErrors.length;
      }
    }
    if (data.itemsOf !== void 0) {
      let data13 = data.itemsOf;
      if (Array.isArray(data13)) {
        if (data13.length < 1) {
          vErrors = withError(vErrors, "/itemsOf");
          errors++;
        }
        const len2 = data13.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate280(data13[i2])) {
vErrors = appended(vErrors, validate280.errors, "/itemsOf/" + i2);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/itemsOf");
        errors++;
      }
    }
    if (data.confidence !== void 0) {
      if (!validate352(data.confidence)) {
vErrors = appended(vErrors, validate352.errors, "/confidence");
        errors = vErrors.length;
      }
    }
    if (data.citations !== void 0) {
      if (!validate297(data.citations)) {
vErrors = appended(vErrors, validate297.errors, "/citations");
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate266(data.note)) {
vErrors = appended(vErrors, validate266.errors, "/note");
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema181.has(key0) && !key0.startsWith("x-")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate332.errors = vErrors;
  return errors === 0;
}
function validate279(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.authority === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.kind === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.issuers === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.shortTitle === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.title === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.issued === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.requires === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.confidence === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.citations === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.id !== void 0) {
      if (!validate280(data.id)) {
vErrors = appended(vErrors, validate280.errors, "/id");
        errors = vErrors.length;
      }
    }
    if (data.authority !== void 0) {
      if (!validate282(data.authority)) {
vErrors = appended(vErrors, validate282.errors, "/authority");
        errors = vErrors.length;
      }
    }
    if (data.kind !== void 0) {
      let data2 = data.kind;
      if (typeof data2 !== "string") {
        vErrors = withError(vErrors, "/kind");
        errors++;
      }
      if (!schema154.has(data2)) {
        vErrors = withError(vErrors, "/kind");
        errors++;
      }
    }
    if (data.issuers !== void 0) {
      let data3 = data.issuers;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          vErrors = withError(vErrors, "/issuers");
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate266(data3[i0])) {
vErrors = appended(vErrors, validate266.errors, "/issuers/" + i0);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/issuers");
        errors++;
      }
    }
    if (data.shortTitle !== void 0) {
      if (!validate266(data.shortTitle)) {
vErrors = appended(vErrors, validate266.errors, "/shortTitle");
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate286(data.title)) {
vErrors = appended(vErrors, validate286.errors, "/title");
        errors = vErrors.length;
      }
    }
    if (data.issued !== void 0) {
      if (!validate268(data.issued)) {
vErrors = appended(vErrors, validate268.errors, "/issued");
        errors = vErrors.length;
      }
    }
    if (data.effective !== void 0) {
      if (!validate268(data.effective)) {
vErrors = appended(vErrors, validate268.errors, "/effective");
        errors = vErrors.length;
      }
    }
    if (data.notBefore !== void 0) {
      if (!validate268(data.notBefore)) {
vErrors = appended(vErrors, validate268.errors, "/notBefore");
        errors = vErrors.length;
      }
    }
    if (data.seenInForce !== void 0) {
      let data10 = data.seenInForce;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (data10.on === void 0) {
          vErrors = withError(vErrors, "/seenInForce");
          errors++;
        }
        if (data10.citations === void 0) {
          vErrors = withError(vErrors, "/seenInForce");
          errors++;
        }
        if (data10.on !== void 0) {
          if (!validate268(data10.on)) {
vErrors = appended(vErrors, validate268.errors, "/seenInForce/on");
            errors = vErrors.length;
          }
        }
        if (data10.citations !== void 0) {
          if (!validate297(data10.citations)) {
vErrors = appended(vErrors, validate297.errors, "/seenInForce/citations");
            errors = vErrors.length;
          }
        }
        for (const key0 in data10) {
          if (!schema158.has(key0) && !key0.startsWith("x-")) {
            vErrors = withError(vErrors, "/seenInForce");
            errors++;
          }
        }
      } else {
        vErrors = withError(vErrors, "/seenInForce");
        errors++;
      }
    }
    if (data.suspensions !== void 0) {
      let data13 = data.suspensions;
      if (Array.isArray(data13)) {
        const len1 = data13.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate299(data13[i1])) {
vErrors = appended(vErrors, validate299.errors, "/suspensions/" + i1);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/suspensions");
        errors++;
      }
    }
    if (data.resumptions !== void 0) {
      let data15 = data.resumptions;
      if (Array.isArray(data15)) {
        const len2 = data15.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate311(data15[i2])) {
vErrors = appended(vErrors, validate311.errors, "/resumptions/" + i2);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/resumptions");
        errors++;
      }
    }
    if (data.ends !== void 0) {
      if (!validate317(data.ends)) {
vErrors = appended(vErrors, validate317.errors, "/ends");
        errors = vErrors.length;
      }
    }
    if (data.suspends !== void 0) {
      let data18 = data.suspends;
      if (Array.isArray(data18)) {
        const len3 = data18.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate323(data18[i3])) {
vErrors = appended(vErrors, validate323.errors, "/suspends/" + i3);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/suspends");
        errors++;
      }
    }
    if (data.clauses !== void 0) {
      let data20 = data.clauses;
      if (Array.isArray(data20)) {
        const len4 = data20.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate332(data20[i4])) {
vErrors = appended(vErrors, validate332.errors, "/clauses/" + i4);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/clauses");
        errors++;
      }
    }
    if (data.lastKnown !== void 0) {
      if (!validate303(data.lastKnown)) {
vErrors = appended(vErrors, validate303.errors, "/lastKnown");
        errors = vErrors.length;
      }
    }
    if (data.reach !== void 0) {
      if (!validate345(data.reach)) {
vErrors = appended(vErrors, validate345.errors, "/reach");
        errors = vErrors.length;
      }
    }
    if (data.requires !== void 0) {
      if (!validate341(data.requires)) {
vErrors = appended(vErrors, validate341.errors, "/requires");
        errors = vErrors.length;
      }
    }
    if (data.bars !== void 0) {
      if (!validate343(data.bars)) {
vErrors = appended(vErrors, validate343.errors, "/bars");
        errors = vErrors.length;
      }
    }
    if (data.itemsOf !== void 0) {
      let data26 = data.itemsOf;
      if (Array.isArray(data26)) {
        if (data26.length < 1) {
          vErrors = withError(vErrors, "/itemsOf");
          errors++;
        }
        const len5 = data26.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (!validate280(data26[i5])) {
vErrors = appended(vErrors, validate280.errors, "/itemsOf/" + i5);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/itemsOf");
        errors++;
      }
    }
    if (data.confidence !== void 0) {
      if (!validate352(data.confidence)) {
vErrors = appended(vErrors, validate352.errors, "/confidence");
        errors = vErrors.length;
      }
    }
    if (data.citations !== void 0) {
      if (!validate297(data.citations)) {
vErrors = appended(vErrors, validate297.errors, "/citations");
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate266(data.note)) {
vErrors = appended(vErrors, validate266.errors, "/note");
        errors = vErrors.length;
      }
    }
    for (const key1 in data) {
      if (!schema182.has(key1) && !key1.startsWith("x-")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate279.errors = vErrors;
  return errors === 0;
}
var schema192 = /* @__PURE__ */ new Set(["code", "list", "act", "elements", "partners", "concerns", "form", "material", "name", "tariffCodes", "from", "until", "confidence", "citations", "note"]);
var pattern26 = new RegExp("^[0-9A-Z][0-9A-Za-z.-]*$", "u");
var pattern27 = new RegExp("^[A-Z][a-z]?$", "u");
var pattern29 = new RegExp("^(?:[A-Z][a-z]?|REE)$", "u");
var schema185 = /* @__PURE__ */ new Set(["metal", "alloy", "target", "magnet", "oxide", "compound", "ceramic", "crystal", "luminescent", "magnetocaloric", "magnetostrictive", "optical-fibre", "hydrogen-storage", "hydrogen-absorbing", "superhard", "graphite", "powder", "substrate", "battery", "cathode-material", "anode-material", "ore", "reagent", "equipment", "technology", "all"]);
function validate369(data) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = withError(vErrors, "");
    errors++;
  }
  if (!schema185.has(data)) {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate369.errors = vErrors;
  return errors === 0;
}
var schema187 = /* @__PURE__ */ new Set(["NdFeB", "SmCo", "any"]);
function validate371(data) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = withError(vErrors, "");
    errors++;
  }
  if (!schema187.has(data)) {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate371.errors = vErrors;
  return errors === 0;
}
var schema189 = /* @__PURE__ */ new Set(["PRC", "HS", "CN", "HTSUS", "JP"]);
var schema191 = /* @__PURE__ */ new Set(["nomenclature", "tariffYear", "codes", "by", "replacedBy", "confidence", "citations", "note"]);
var pattern30 = new RegExp("^(?:(?:19|20)[0-9]{2}|unverified)$", "u");
function validate375(data) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern30.test(data)) {
      vErrors = withError(vErrors, "");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate375.errors = vErrors;
  return errors === 0;
}
var pattern31 = new RegExp("^[0-9]{6,10}$", "u");
function validate374(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.nomenclature === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.tariffYear === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.codes === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.nomenclature !== void 0) {
      let data0 = data.nomenclature;
      if (typeof data0 !== "string") {
        vErrors = withError(vErrors, "/nomenclature");
        errors++;
      }
      if (!schema189.has(data0)) {
        vErrors = withError(vErrors, "/nomenclature");
        errors++;
      }
    }
    if (data.tariffYear !== void 0) {
      if (!validate375(data.tariffYear)) {
vErrors = appended(vErrors, validate375.errors, "/tariffYear");
        errors = vErrors.length;
      }
    }
    if (data.codes !== void 0) {
      let data2 = data.codes;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          vErrors = withError(vErrors, "/codes");
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 === "string") {
            if (!pattern31.test(data3)) {
              vErrors = withError(vErrors, "/codes/" + i0);
              errors++;
            }
          } else {
            vErrors = withError(vErrors, "/codes/" + i0);
            errors++;
          }
        }
      } else {
        vErrors = withError(vErrors, "/codes");
        errors++;
      }
    }
    if (data.by !== void 0) {
      if (!validate280(data.by)) {
vErrors = appended(vErrors, validate280.errors, "/by");
        errors = vErrors.length;
      }
    }
    if (data.replacedBy !== void 0) {
      if (!validate280(data.replacedBy)) {
vErrors = appended(vErrors, validate280.errors, "/replacedBy");
        errors = vErrors.length;
      }
    }
    if (data.confidence !== void 0) {
      if (!validate352(data.confidence)) {
vErrors = appended(vErrors, validate352.errors, "/confidence");
        errors = vErrors.length;
      }
    }
    if (data.citations !== void 0) {
      if (!validate297(data.citations)) {
vErrors = appended(vErrors, validate297.errors, "/citations");
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate266(data.note)) {
vErrors = appended(vErrors, validate266.errors, "/note");
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema191.has(key0) && !key0.startsWith("x-")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate374.errors = vErrors;
  return errors === 0;
}
function validate366(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.list === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.act === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.elements === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.form === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.name === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.confidence === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.citations === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.code !== void 0) {
      let data0 = data.code;
      if (typeof data0 === "string") {
        if (!pattern26.test(data0)) {
          vErrors = withError(vErrors, "/code");
          errors++;
        }
      } else {
        vErrors = withError(vErrors, "/code");
        errors++;
      }
    }
    if (data.list !== void 0) {
      if (!validate282(data.list)) {
vErrors = appended(vErrors, validate282.errors, "/list");
        errors = vErrors.length;
      }
    }
    if (data.act !== void 0) {
      if (!validate280(data.act)) {
vErrors = appended(vErrors, validate280.errors, "/act");
        errors = vErrors.length;
      }
    }
    if (data.elements !== void 0) {
      let data3 = data.elements;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 === "string") {
            if (!pattern27.test(data4)) {
              vErrors = withError(vErrors, "/elements/" + i0);
              errors++;
            }
          } else {
            vErrors = withError(vErrors, "/elements/" + i0);
            errors++;
          }
        }
      } else {
        vErrors = withError(vErrors, "/elements");
        errors++;
      }
    }
    if (data.partners !== void 0) {
      let data5 = data.partners;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          vErrors = withError(vErrors, "/partners");
          errors++;
        }
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data6 = data5[i1];
          if (typeof data6 === "string") {
            if (!pattern27.test(data6)) {
              vErrors = withError(vErrors, "/partners/" + i1);
              errors++;
            }
          } else {
            vErrors = withError(vErrors, "/partners/" + i1);
            errors++;
          }
        }
      } else {
        vErrors = withError(vErrors, "/partners");
        errors++;
      }
    }
    if (data.concerns !== void 0) {
      let data7 = data.concerns;
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          vErrors = withError(vErrors, "/concerns");
          errors++;
        }
        const len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data8 = data7[i2];
          if (typeof data8 === "string") {
            if (!pattern29.test(data8)) {
              vErrors = withError(vErrors, "/concerns/" + i2);
              errors++;
            }
          } else {
            vErrors = withError(vErrors, "/concerns/" + i2);
            errors++;
          }
        }
      } else {
        vErrors = withError(vErrors, "/concerns");
        errors++;
      }
    }
    if (data.form !== void 0) {
      if (!validate369(data.form)) {
vErrors = appended(vErrors, validate369.errors, "/form");
        errors = vErrors.length;
      }
    }
    if (data.material !== void 0) {
      if (!validate371(data.material)) {
vErrors = appended(vErrors, validate371.errors, "/material");
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0) {
      if (!validate286(data.name)) {
vErrors = appended(vErrors, validate286.errors, "/name");
        errors = vErrors.length;
      }
    }
    if (data.tariffCodes !== void 0) {
      let data12 = data.tariffCodes;
      if (Array.isArray(data12)) {
        const len3 = data12.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate374(data12[i3])) {
vErrors = appended(vErrors, validate374.errors, "/tariffCodes/" + i3);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/tariffCodes");
        errors++;
      }
    }
    if (data.from !== void 0) {
      if (!validate268(data.from)) {
vErrors = appended(vErrors, validate268.errors, "/from");
        errors = vErrors.length;
      }
    }
    if (data.until !== void 0) {
      if (!validate268(data.until)) {
vErrors = appended(vErrors, validate268.errors, "/until");
        errors = vErrors.length;
      }
    }
    if (data.confidence !== void 0) {
      if (!validate352(data.confidence)) {
vErrors = appended(vErrors, validate352.errors, "/confidence");
        errors = vErrors.length;
      }
    }
    if (data.citations !== void 0) {
      if (!validate297(data.citations)) {
vErrors = appended(vErrors, validate297.errors, "/citations");
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate266(data.note)) {
vErrors = appended(vErrors, validate266.errors, "/note");
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema192.has(key0) && !key0.startsWith("x-")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate366.errors = vErrors;
  return errors === 0;
}
var schema198 = /* @__PURE__ */ new Set(["id", "act", "clause", "title", "complete", "origin", "madeOutside", "entries", "from", "until", "confidence", "citations", "note"]);
var schema197 = /* @__PURE__ */ new Set(["name", "elements", "partners", "form", "material", "levels", "contains", "note"]);
function validate399(data) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = withError(vErrors, "");
    errors++;
  }
  if (!schema49.has(data)) {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate399.errors = vErrors;
  return errors === 0;
}
function validate395(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.elements === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.form === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.name !== void 0) {
      if (!validate286(data.name)) {
vErrors = appended(vErrors, validate286.errors, "/name");
        errors = vErrors.length;
      }
    }
    if (data.elements !== void 0) {
      let data1 = data.elements;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (!pattern27.test(data2)) {
              vErrors = withError(vErrors, "/elements/" + i0);
              errors++;
            }
          } else {
            vErrors = withError(vErrors, "/elements/" + i0);
            errors++;
          }
        }
      } else {
        vErrors = withError(vErrors, "/elements");
        errors++;
      }
    }
    if (data.partners !== void 0) {
      let data3 = data.partners;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          vErrors = withError(vErrors, "/partners");
          errors++;
        }
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data3[i1];
          if (typeof data4 === "string") {
            if (!pattern27.test(data4)) {
              vErrors = withError(vErrors, "/partners/" + i1);
              errors++;
            }
          } else {
            vErrors = withError(vErrors, "/partners/" + i1);
            errors++;
          }
        }
      } else {
        vErrors = withError(vErrors, "/partners");
        errors++;
      }
    }
    if (data.form !== void 0) {
      if (!validate369(data.form)) {
vErrors = appended(vErrors, validate369.errors, "/form");
        errors = vErrors.length;
      }
    }
    if (data.material !== void 0) {
      if (!validate371(data.material)) {
vErrors = appended(vErrors, validate371.errors, "/material");
        errors = vErrors.length;
      }
    }
    if (data.levels !== void 0) {
      let data7 = data.levels;
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          vErrors = withError(vErrors, "/levels");
          errors++;
        }
        const len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate399(data7[i2])) {
vErrors = appended(vErrors, validate399.errors, "/levels/" + i2);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/levels");
        errors++;
      }
    }
    if (data.contains !== void 0) {
      let data9 = data.contains;
      if (typeof data9 !== "boolean") {
        vErrors = withError(vErrors, "/contains");
        errors++;
      }
      if (true !== data9) {
        vErrors = withError(vErrors, "/contains");
        errors++;
      }
    }
    if (data.note !== void 0) {
      if (!validate266(data.note)) {
vErrors = appended(vErrors, validate266.errors, "/note");
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema197.has(key0) && !key0.startsWith("x-")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate395.errors = vErrors;
  return errors === 0;
}
function validate389(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.act === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.title === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.complete === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.entries === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.confidence === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.citations === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern18.test(data0)) {
          vErrors = withError(vErrors, "/id");
          errors++;
        }
      } else {
        vErrors = withError(vErrors, "/id");
        errors++;
      }
    }
    if (data.act !== void 0) {
      if (!validate280(data.act)) {
vErrors = appended(vErrors, validate280.errors, "/act");
        errors = vErrors.length;
      }
    }
    if (data.clause !== void 0) {
      if (!validate266(data.clause)) {
vErrors = appended(vErrors, validate266.errors, "/clause");
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate286(data.title)) {
vErrors = appended(vErrors, validate286.errors, "/title");
        errors = vErrors.length;
      }
    }
    if (data.complete !== void 0) {
      if (typeof data.complete !== "boolean") {
        vErrors = withError(vErrors, "/complete");
        errors++;
      }
    }
    if (data.origin !== void 0) {
      let data5 = data.origin;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          vErrors = withError(vErrors, "/origin");
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate346(data5[i0])) {
vErrors = appended(vErrors, validate346.errors, "/origin/" + i0);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/origin");
        errors++;
      }
    }
    if (data.madeOutside !== void 0) {
      let data7 = data.madeOutside;
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          vErrors = withError(vErrors, "/madeOutside");
          errors++;
        }
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate346(data7[i1])) {
vErrors = appended(vErrors, validate346.errors, "/madeOutside/" + i1);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/madeOutside");
        errors++;
      }
    }
    if (data.entries !== void 0) {
      let data9 = data.entries;
      if (Array.isArray(data9)) {
        if (data9.length < 1) {
          vErrors = withError(vErrors, "/entries");
          errors++;
        }
        const len2 = data9.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate395(data9[i2])) {
vErrors = appended(vErrors, validate395.errors, "/entries/" + i2);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/entries");
        errors++;
      }
    }
    if (data.from !== void 0) {
      if (!validate268(data.from)) {
vErrors = appended(vErrors, validate268.errors, "/from");
        errors = vErrors.length;
      }
    }
    if (data.until !== void 0) {
      if (!validate268(data.until)) {
vErrors = appended(vErrors, validate268.errors, "/until");
        errors = vErrors.length;
      }
    }
    if (data.confidence !== void 0) {
      if (!validate352(data.confidence)) {
vErrors = appended(vErrors, validate352.errors, "/confidence");
        errors = vErrors.length;
      }
    }
    if (data.citations !== void 0) {
      if (!validate297(data.citations)) {
vErrors = appended(vErrors, validate297.errors, "/citations");
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate266(data.note)) {
vErrors = appended(vErrors, validate266.errors, "/note");
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema198.has(key0) && !key0.startsWith("x-")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate389.errors = vErrors;
  return errors === 0;
}
var schema200 = /* @__PURE__ */ new Set(["value-share-percent", "ownership-percent", "mass-percent", "nanometres", "layers", "working-days", "gram-per-cubic-centimetre", "milliampere-hour-per-gram", "watt-hour-per-kilogram", "kilograms", "months", "years"]);
var schema201 = /* @__PURE__ */ new Set(["at-least", "at-most", "above", "below"]);
var schema202 = /* @__PURE__ */ new Set(["id", "act", "clause", "kind", "value", "comparison", "numerator", "denominator", "appliesTo", "effect", "official", "from", "until", "confidence", "citations", "note"]);
var pattern36 = new RegExp("^[0-9]+(?:\\.[0-9]+)?$", "u");
function validate409(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.kind === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.value === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.comparison === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.confidence === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.citations === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern18.test(data0)) {
          vErrors = withError(vErrors, "/id");
          errors++;
        }
      } else {
        vErrors = withError(vErrors, "/id");
        errors++;
      }
    }
    if (data.act !== void 0) {
      if (!validate280(data.act)) {
vErrors = appended(vErrors, validate280.errors, "/act");
        errors = vErrors.length;
      }
    }
    if (data.clause !== void 0) {
      if (!validate266(data.clause)) {
vErrors = appended(vErrors, validate266.errors, "/clause");
        errors = vErrors.length;
      }
    }
    if (data.kind !== void 0) {
      let data3 = data.kind;
      if (typeof data3 !== "string") {
        vErrors = withError(vErrors, "/kind");
        errors++;
      }
      if (!schema200.has(data3)) {
        vErrors = withError(vErrors, "/kind");
        errors++;
      }
    }
    if (data.value !== void 0) {
      let data4 = data.value;
      if (typeof data4 === "string") {
        if (!pattern36.test(data4)) {
          vErrors = withError(vErrors, "/value");
          errors++;
        }
      } else {
        vErrors = withError(vErrors, "/value");
        errors++;
      }
    }
    if (data.comparison !== void 0) {
      let data5 = data.comparison;
      if (typeof data5 !== "string") {
        vErrors = withError(vErrors, "/comparison");
        errors++;
      }
      if (!schema201.has(data5)) {
        vErrors = withError(vErrors, "/comparison");
        errors++;
      }
    }
    if (data.numerator !== void 0) {
      if (!validate266(data.numerator)) {
vErrors = appended(vErrors, validate266.errors, "/numerator");
        errors = vErrors.length;
      }
    }
    if (data.denominator !== void 0) {
      if (!validate266(data.denominator)) {
vErrors = appended(vErrors, validate266.errors, "/denominator");
        errors = vErrors.length;
      }
    }
    if (data.appliesTo !== void 0) {
      if (!validate266(data.appliesTo)) {
vErrors = appended(vErrors, validate266.errors, "/appliesTo");
        errors = vErrors.length;
      }
    }
    if (data.effect !== void 0) {
      if (!validate266(data.effect)) {
vErrors = appended(vErrors, validate266.errors, "/effect");
        errors = vErrors.length;
      }
    }
    if (data.official !== void 0) {
      if (typeof data.official !== "boolean") {
        vErrors = withError(vErrors, "/official");
        errors++;
      }
    }
    if (data.from !== void 0) {
      if (!validate268(data.from)) {
vErrors = appended(vErrors, validate268.errors, "/from");
        errors = vErrors.length;
      }
    }
    if (data.until !== void 0) {
      if (!validate268(data.until)) {
vErrors = appended(vErrors, validate268.errors, "/until");
        errors = vErrors.length;
      }
    }
    if (data.confidence !== void 0) {
      if (!validate352(data.confidence)) {
vErrors = appended(vErrors, validate352.errors, "/confidence");
        errors = vErrors.length;
      }
    }
    if (data.citations !== void 0) {
      if (!validate297(data.citations)) {
vErrors = appended(vErrors, validate297.errors, "/citations");
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate266(data.note)) {
vErrors = appended(vErrors, validate266.errors, "/note");
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema202.has(key0) && !key0.startsWith("x-")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate409.errors = vErrors;
  return errors === 0;
}
var schema204 = /* @__PURE__ */ new Set(["controlled", "generally-not-controlled", "explains"]);
var schema205 = /* @__PURE__ */ new Set(["id", "act", "says", "goods", "levels", "forms", "kinds", "byLevel", "document", "issued", "issuedBefore", "from", "until", "confidence", "citations", "note"]);
var pattern38 = new RegExp("^[A-Za-z0-9][A-Za-z0-9.-]*$", "u");
function validate422(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.act === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.says === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.goods === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.document === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.confidence === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.citations === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern18.test(data0)) {
          vErrors = withError(vErrors, "/id");
          errors++;
        }
      } else {
        vErrors = withError(vErrors, "/id");
        errors++;
      }
    }
    if (data.act !== void 0) {
      if (!validate280(data.act)) {
vErrors = appended(vErrors, validate280.errors, "/act");
        errors = vErrors.length;
      }
    }
    if (data.says !== void 0) {
      let data2 = data.says;
      if (typeof data2 !== "string") {
        vErrors = withError(vErrors, "/says");
        errors++;
      }
      if (!schema204.has(data2)) {
        vErrors = withError(vErrors, "/says");
        errors++;
      }
    }
    if (data.goods !== void 0) {
      if (!validate266(data.goods)) {
vErrors = appended(vErrors, validate266.errors, "/goods");
        errors = vErrors.length;
      }
    }
    if (data.levels !== void 0) {
      let data4 = data.levels;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          vErrors = withError(vErrors, "/levels");
          errors++;
        }
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate399(data4[i0])) {
vErrors = appended(vErrors, validate399.errors, "/levels/" + i0);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/levels");
        errors++;
      }
    }
    if (data.forms !== void 0) {
      let data6 = data.forms;
      if (Array.isArray(data6)) {
        if (data6.length < 1) {
          vErrors = withError(vErrors, "/forms");
          errors++;
        }
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate369(data6[i1])) {
vErrors = appended(vErrors, validate369.errors, "/forms/" + i1);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/forms");
        errors++;
      }
    }
    if (data.kinds !== void 0) {
      let data8 = data.kinds;
      if (Array.isArray(data8)) {
        if (data8.length < 1) {
          vErrors = withError(vErrors, "/kinds");
          errors++;
        }
        const len2 = data8.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data9 = data8[i2];
          if (typeof data9 === "string") {
            if (!pattern38.test(data9)) {
              vErrors = withError(vErrors, "/kinds/" + i2);
              errors++;
            }
          } else {
            vErrors = withError(vErrors, "/kinds/" + i2);
            errors++;
          }
        }
      } else {
        vErrors = withError(vErrors, "/kinds");
        errors++;
      }
    }
    if (data.byLevel !== void 0) {
      if (typeof data.byLevel !== "boolean") {
        vErrors = withError(vErrors, "/byLevel");
        errors++;
      }
    }
    if (data.document !== void 0) {
      if (!validate266(data.document)) {
vErrors = appended(vErrors, validate266.errors, "/document");
        errors = vErrors.length;
      }
    }
    if (data.issued !== void 0) {
      if (!validate268(data.issued)) {
vErrors = appended(vErrors, validate268.errors, "/issued");
        errors = vErrors.length;
      }
    }
    if (data.issuedBefore !== void 0) {
      if (!validate268(data.issuedBefore)) {
vErrors = appended(vErrors, validate268.errors, "/issuedBefore");
        errors = vErrors.length;
      }
    }
    if (data.from !== void 0) {
      if (!validate268(data.from)) {
vErrors = appended(vErrors, validate268.errors, "/from");
        errors = vErrors.length;
      }
    }
    if (data.until !== void 0) {
      if (!validate268(data.until)) {
vErrors = appended(vErrors, validate268.errors, "/until");
        errors = vErrors.length;
      }
    }
    if (data.confidence !== void 0) {
      if (!validate352(data.confidence)) {
vErrors = appended(vErrors, validate352.errors, "/confidence");
        errors = vErrors.length;
      }
    }
    if (data.citations !== void 0) {
      if (!validate297(data.citations)) {
vErrors = appended(vErrors, validate297.errors, "/citations");
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate266(data.note)) {
vErrors = appended(vErrors, validate266.errors, "/note");
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema205.has(key0) && !key0.startsWith("x-")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate422.errors = vErrors;
  return errors === 0;
}
var schema208 = /* @__PURE__ */ new Set(["control-list", "watch-list"]);
var schema209 = /* @__PURE__ */ new Set(["text", "confidence", "citations"]);
var schema210 = /* @__PURE__ */ new Set(["id", "list", "act", "articles", "name", "scope", "maxValidityMonths", "endsWhen", "batches", "conditions", "extraDocuments", "excluded", "excludesListings", "allowedCases", "practice", "from", "until", "confidence", "citations", "note"]);
function validate436(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.list === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.act === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.name === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.scope === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.confidence === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.citations === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 !== "string") {
        vErrors = withError(vErrors, "/id");
        errors++;
      }
      if (!schema36.has(data0)) {
        vErrors = withError(vErrors, "/id");
        errors++;
      }
    }
    if (data.list !== void 0) {
      if (!validate282(data.list)) {
vErrors = appended(vErrors, validate282.errors, "/list");
        errors = vErrors.length;
      }
    }
    if (data.act !== void 0) {
      if (!validate280(data.act)) {
vErrors = appended(vErrors, validate280.errors, "/act");
        errors = vErrors.length;
      }
    }
    if (data.articles !== void 0) {
      let data3 = data.articles;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          vErrors = withError(vErrors, "/articles");
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate266(data3[i0])) {
vErrors = appended(vErrors, validate266.errors, "/articles/" + i0);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/articles");
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate286(data.name)) {
vErrors = appended(vErrors, validate286.errors, "/name");
        errors = vErrors.length;
      }
    }
    if (data.scope !== void 0) {
      if (!validate266(data.scope)) {
vErrors = appended(vErrors, validate266.errors, "/scope");
        errors = vErrors.length;
      }
    }
    if (data.maxValidityMonths !== void 0) {
      let data7 = data.maxValidityMonths;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
        vErrors = withError(vErrors, "/maxValidityMonths");
        errors++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 < 1 || isNaN(data7)) {
          vErrors = withError(vErrors, "/maxValidityMonths");
          errors++;
        }
      }
    }
    if (data.endsWhen !== void 0) {
      if (!validate266(data.endsWhen)) {
vErrors = appended(vErrors, validate266.errors, "/endsWhen");
        errors = vErrors.length;
      }
    }
    if (data.batches !== void 0) {
      if (!validate266(data.batches)) {
vErrors = appended(vErrors, validate266.errors, "/batches");
        errors = vErrors.length;
      }
    }
    if (data.conditions !== void 0) {
      let data10 = data.conditions;
      if (Array.isArray(data10)) {
        if (data10.length < 1) {
          vErrors = withError(vErrors, "/conditions");
          errors++;
        }
        const len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate266(data10[i1])) {
vErrors = appended(vErrors, validate266.errors, "/conditions/" + i1);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/conditions");
        errors++;
      }
    }
    if (data.extraDocuments !== void 0) {
      let data12 = data.extraDocuments;
      if (Array.isArray(data12)) {
        if (data12.length < 1) {
          vErrors = withError(vErrors, "/extraDocuments");
          errors++;
        }
        const len2 = data12.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate266(data12[i2])) {
vErrors = appended(vErrors, validate266.errors, "/extraDocuments/" + i2);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/extraDocuments");
        errors++;
      }
    }
    if (data.excluded !== void 0) {
      let data14 = data.excluded;
      if (Array.isArray(data14)) {
        if (data14.length < 1) {
          vErrors = withError(vErrors, "/excluded");
          errors++;
        }
        const len3 = data14.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate266(data14[i3])) {
vErrors = appended(vErrors, validate266.errors, "/excluded/" + i3);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/excluded");
        errors++;
      }
    }
    if (data.excludesListings !== void 0) {
      let data16 = data.excludesListings;
      if (Array.isArray(data16)) {
        if (data16.length < 1) {
          vErrors = withError(vErrors, "/excludesListings");
          errors++;
        }
        const len4 = data16.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data17 = data16[i4];
          if (typeof data17 !== "string") {
            vErrors = withError(vErrors, "/excludesListings/" + i4);
            errors++;
          }
          if (!schema208.has(data17)) {
            vErrors = withError(vErrors, "/excludesListings/" + i4);
            errors++;
          }
        }
      } else {
        vErrors = withError(vErrors, "/excludesListings");
        errors++;
      }
    }
    if (data.allowedCases !== void 0) {
      let data18 = data.allowedCases;
      if (Array.isArray(data18)) {
        if (data18.length < 1) {
          vErrors = withError(vErrors, "/allowedCases");
          errors++;
        }
        const len5 = data18.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (!validate266(data18[i5])) {
vErrors = appended(vErrors, validate266.errors, "/allowedCases/" + i5);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/allowedCases");
        errors++;
      }
    }
    if (data.practice !== void 0) {
      let data20 = data.practice;
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        if (data20.text === void 0) {
          vErrors = withError(vErrors, "/practice");
          errors++;
        }
        if (data20.confidence === void 0) {
          vErrors = withError(vErrors, "/practice");
          errors++;
        }
        if (data20.citations === void 0) {
          vErrors = withError(vErrors, "/practice");
          errors++;
        }
        if (data20.text !== void 0) {
          if (!validate266(data20.text)) {
vErrors = appended(vErrors, validate266.errors, "/practice/text");
            errors = vErrors.length;
          }
        }
        if (data20.confidence !== void 0) {
          if (!validate352(data20.confidence)) {
vErrors = appended(vErrors, validate352.errors, "/practice/confidence");
            errors = vErrors.length;
          }
        }
        if (data20.citations !== void 0) {
          if (!validate297(data20.citations)) {
vErrors = appended(vErrors, validate297.errors, "/practice/citations");
            errors = vErrors.length;
          }
        }
        for (const key0 in data20) {
          if (!schema209.has(key0) && !key0.startsWith("x-")) {
            vErrors = withError(vErrors, "/practice");
            errors++;
          }
        }
      } else {
        vErrors = withError(vErrors, "/practice");
        errors++;
      }
    }
    if (data.from !== void 0) {
      if (!validate268(data.from)) {
vErrors = appended(vErrors, validate268.errors, "/from");
        errors = vErrors.length;
      }
    }
    if (data.until !== void 0) {
      if (!validate268(data.until)) {
vErrors = appended(vErrors, validate268.errors, "/until");
        errors = vErrors.length;
      }
    }
    if (data.confidence !== void 0) {
      if (!validate352(data.confidence)) {
vErrors = appended(vErrors, validate352.errors, "/confidence");
        errors = vErrors.length;
      }
    }
    if (data.citations !== void 0) {
      if (!validate297(data.citations)) {
vErrors = appended(vErrors, validate297.errors, "/citations");
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate266(data.note)) {
vErrors = appended(vErrors, validate266.errors, "/note");
        errors = vErrors.length;
      }
    }
    for (const key1 in data) {
      if (!schema210.has(key1) && !key1.startsWith("x-")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate436.errors = vErrors;
  return errors === 0;
}
var schema212 = /* @__PURE__ */ new Set(["scope", "application-document", "review", "key-element", "exporter-duty", "end-user-duty", "carrier-duty", "catch-all", "control-list", "watch-list", "extraterritorial", "customs", "exemption", "penalty", "practice"]);
var schema215 = /* @__PURE__ */ new Set(["id", "topic", "basis", "text", "points", "workingDays", "years", "sanction", "from", "until", "confidence", "citations", "note"]);
var schema214 = /* @__PURE__ */ new Set(["act", "clause", "articles"]);
function validate458(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.act === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.act !== void 0) {
      if (!validate280(data.act)) {
vErrors = appended(vErrors, validate280.errors, "/act");
        errors = vErrors.length;
      }
    }
    if (data.clause !== void 0) {
      if (!validate266(data.clause)) {
vErrors = appended(vErrors, validate266.errors, "/clause");
        errors = vErrors.length;
      }
    }
    if (data.articles !== void 0) {
      let data2 = data.articles;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          vErrors = withError(vErrors, "/articles");
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate266(data2[i0])) {
vErrors = appended(vErrors, validate266.errors, "/articles/" + i0);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/articles");
        errors++;
      }
    }
    for (const key0 in data) {
      if (!schema214.has(key0) && !key0.startsWith("x-")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate458.errors = vErrors;
  return errors === 0;
}
function validate457(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.topic === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.basis === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.text === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.confidence === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.citations === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern18.test(data0)) {
          vErrors = withError(vErrors, "/id");
          errors++;
        }
      } else {
        vErrors = withError(vErrors, "/id");
        errors++;
      }
    }
    if (data.topic !== void 0) {
      let data1 = data.topic;
      if (typeof data1 !== "string") {
        vErrors = withError(vErrors, "/topic");
        errors++;
      }
      if (!schema212.has(data1)) {
        vErrors = withError(vErrors, "/topic");
        errors++;
      }
    }
    if (data.basis !== void 0) {
      let data2 = data.basis;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate458(data2[i0])) {
vErrors = appended(vErrors, validate458.errors, "/basis/" + i0);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/basis");
        errors++;
      }
    }
    if (data.text !== void 0) {
      if (!validate266(data.text)) {
vErrors = appended(vErrors, validate266.errors, "/text");
        errors = vErrors.length;
      }
    }
    if (data.points !== void 0) {
      let data5 = data.points;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          vErrors = withError(vErrors, "/points");
          errors++;
        }
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate266(data5[i1])) {
vErrors = appended(vErrors, validate266.errors, "/points/" + i1);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/points");
        errors++;
      }
    }
    if (data.workingDays !== void 0) {
      let data7 = data.workingDays;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
        vErrors = withError(vErrors, "/workingDays");
        errors++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 < 1 || isNaN(data7)) {
          vErrors = withError(vErrors, "/workingDays");
          errors++;
        }
      }
    }
    if (data.years !== void 0) {
      let data8 = data.years;
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
        vErrors = withError(vErrors, "/years");
        errors++;
      }
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 < 1 || isNaN(data8)) {
          vErrors = withError(vErrors, "/years");
          errors++;
        }
      }
    }
    if (data.sanction !== void 0) {
      if (!validate266(data.sanction)) {
vErrors = appended(vErrors, validate266.errors, "/sanction");
        errors = vErrors.length;
      }
    }
    if (data.from !== void 0) {
      if (!validate268(data.from)) {
vErrors = appended(vErrors, validate268.errors, "/from");
        errors = vErrors.length;
      }
    }
    if (data.until !== void 0) {
      if (!validate268(data.until)) {
vErrors = appended(vErrors, validate268.errors, "/until");
        errors = vErrors.length;
      }
    }
    if (data.confidence !== void 0) {
      if (!validate352(data.confidence)) {
vErrors = appended(vErrors, validate352.errors, "/confidence");
        errors = vErrors.length;
      }
    }
    if (data.citations !== void 0) {
      if (!validate297(data.citations)) {
vErrors = appended(vErrors, validate297.errors, "/citations");
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate266(data.note)) {
vErrors = appended(vErrors, validate266.errors, "/note");
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema215.has(key0) && !key0.startsWith("x-")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate457.errors = vErrors;
  return errors === 0;
}
var schema217 = /* @__PURE__ */ new Set(["always", "military-destinations"]);
var schema218 = /* @__PURE__ */ new Set(["id", "list", "required", "content", "basis", "confidence", "citations", "note"]);
function validate472(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.list === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.required === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.content === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.basis === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.confidence === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.citations === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern18.test(data0)) {
          vErrors = withError(vErrors, "/id");
          errors++;
        }
      } else {
        vErrors = withError(vErrors, "/id");
        errors++;
      }
    }
    if (data.list !== void 0) {
      if (!validate282(data.list)) {
vErrors = appended(vErrors, validate282.errors, "/list");
        errors = vErrors.length;
      }
    }
    if (data.required !== void 0) {
      let data2 = data.required;
      if (typeof data2 !== "string") {
        vErrors = withError(vErrors, "/required");
        errors++;
      }
      if (!schema217.has(data2)) {
        vErrors = withError(vErrors, "/required");
        errors++;
      }
    }
    if (data.content !== void 0) {
      if (!validate266(data.content)) {
vErrors = appended(vErrors, validate266.errors, "/content");
        errors = vErrors.length;
      }
    }
    if (data.basis !== void 0) {
      let data4 = data.basis;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate458(data4[i0])) {
vErrors = appended(vErrors, validate458.errors, "/basis/" + i0);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/basis");
        errors++;
      }
    }
    if (data.confidence !== void 0) {
      if (!validate352(data.confidence)) {
vErrors = appended(vErrors, validate352.errors, "/confidence");
        errors = vErrors.length;
      }
    }
    if (data.citations !== void 0) {
      if (!validate297(data.citations)) {
vErrors = appended(vErrors, validate297.errors, "/citations");
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate266(data.note)) {
vErrors = appended(vErrors, validate266.errors, "/note");
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema218.has(key0) && !key0.startsWith("x-")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate472.errors = vErrors;
  return errors === 0;
}
var schema220 = /* @__PURE__ */ new Set(["controlled", "notControlled", "confidence", "citations"]);
var schema223 = /* @__PURE__ */ new Set(["otherForms", "magnets", "confidence", "citations", "note"]);
var schema224 = /* @__PURE__ */ new Set(["id", "acts", "field", "text", "literals", "resembling", "confidence", "citations", "note"]);
var schema222 = /* @__PURE__ */ new Set(["NdFeB", "SmCo"]);
function validate488(data) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = withError(vErrors, "");
    errors++;
  }
  if (!schema222.has(data)) {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate488.errors = vErrors;
  return errors === 0;
}
function validate480(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.acts === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.field === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.text === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.confidence === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.citations === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern18.test(data0)) {
          vErrors = withError(vErrors, "/id");
          errors++;
        }
      } else {
        vErrors = withError(vErrors, "/id");
        errors++;
      }
    }
    if (data.acts !== void 0) {
      let data1 = data.acts;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          vErrors = withError(vErrors, "/acts");
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate280(data1[i0])) {
vErrors = appended(vErrors, validate280.errors, "/acts/" + i0);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/acts");
        errors++;
      }
    }
    if (data.field !== void 0) {
      if (!validate286(data.field)) {
vErrors = appended(vErrors, validate286.errors, "/field");
        errors = vErrors.length;
      }
    }
    if (data.text !== void 0) {
      if (!validate266(data.text)) {
vErrors = appended(vErrors, validate266.errors, "/text");
        errors = vErrors.length;
      }
    }
    if (data.literals !== void 0) {
      let data5 = data.literals;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.controlled === void 0) {
          vErrors = withError(vErrors, "/literals");
          errors++;
        }
        if (data5.notControlled === void 0) {
          vErrors = withError(vErrors, "/literals");
          errors++;
        }
        if (data5.confidence === void 0) {
          vErrors = withError(vErrors, "/literals");
          errors++;
        }
        if (data5.citations === void 0) {
          vErrors = withError(vErrors, "/literals");
          errors++;
        }
        if (data5.controlled !== void 0) {
          if (!validate266(data5.controlled)) {
vErrors = appended(vErrors, validate266.errors, "/literals/controlled");
            errors = vErrors.length;
          }
        }
        if (data5.notControlled !== void 0) {
          if (!validate266(data5.notControlled)) {
vErrors = appended(vErrors, validate266.errors, "/literals/notControlled");
            errors = vErrors.length;
          }
        }
        if (data5.confidence !== void 0) {
          if (!validate352(data5.confidence)) {
vErrors = appended(vErrors, validate352.errors, "/literals/confidence");
            errors = vErrors.length;
          }
        }
        if (data5.citations !== void 0) {
          if (!validate297(data5.citations)) {
vErrors = appended(vErrors, validate297.errors, "/literals/citations");
            errors = vErrors.length;
          }
        }
        for (const key0 in data5) {
          if (!schema220.has(key0) && !key0.startsWith("x-")) {
            vErrors = withError(vErrors, "/literals");
            errors++;
          }
        }
      } else {
        vErrors = withError(vErrors, "/literals");
        errors++;
      }
    }
    if (data.resembling !== void 0) {
      let data10 = data.resembling;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (data10.otherForms === void 0) {
          vErrors = withError(vErrors, "/resembling");
          errors++;
        }
        if (data10.confidence === void 0) {
          vErrors = withError(vErrors, "/resembling");
          errors++;
        }
        if (data10.citations === void 0) {
          vErrors = withError(vErrors, "/resembling");
          errors++;
        }
        if (data10.otherForms !== void 0) {
          if (typeof data10.otherForms !== "boolean") {
            vErrors = withError(vErrors, "/resembling/otherForms");
            errors++;
          }
        }
        if (data10.magnets !== void 0) {
          let data12 = data10.magnets;
          if (Array.isArray(data12)) {
            if (data12.length < 1) {
              vErrors = withError(vErrors, "/resembling/magnets");
              errors++;
            }
            const len1 = data12.length;
            for (let i1 = 0; i1 < len1; i1++) {
              if (!validate488(data12[i1])) {
vErrors = appended(vErrors, validate488.errors, "/resembling/magnets/" + i1);
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = withError(vErrors, "/resembling/magnets");
            errors++;
          }
        }
        if (data10.confidence !== void 0) {
          if (!validate352(data10.confidence)) {
vErrors = appended(vErrors, validate352.errors, "/resembling/confidence");
            errors = vErrors.length;
          }
        }
        if (data10.citations !== void 0) {
          if (!validate297(data10.citations)) {
vErrors = appended(vErrors, validate297.errors, "/resembling/citations");
            errors = vErrors.length;
          }
        }
        if (data10.note !== void 0) {
          if (!validate266(data10.note)) {
vErrors = appended(vErrors, validate266.errors, "/resembling/note");
            errors = vErrors.length;
          }
        }
        for (const key1 in data10) {
          if (!schema223.has(key1) && !key1.startsWith("x-")) {
            vErrors = withError(vErrors, "/resembling");
            errors++;
          }
        }
      } else {
        vErrors = withError(vErrors, "/resembling");
        errors++;
      }
    }
    if (data.confidence !== void 0) {
      if (!validate352(data.confidence)) {
vErrors = appended(vErrors, validate352.errors, "/confidence");
        errors = vErrors.length;
      }
    }
    if (data.citations !== void 0) {
      if (!validate297(data.citations)) {
vErrors = appended(vErrors, validate297.errors, "/citations");
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate266(data.note)) {
vErrors = appended(vErrors, validate266.errors, "/note");
        errors = vErrors.length;
      }
    }
    for (const key2 in data) {
      if (!schema224.has(key2) && !key2.startsWith("x-")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate480.errors = vErrors;
  return errors === 0;
}
var schema226 = /* @__PURE__ */ new Set(["prohibited", "refused-in-principle", "case-by-case", "single-licence-only", "licence-for-unlisted-too", "exempt-with-report", "decided-on-papers"]);
var schema227 = /* @__PURE__ */ new Set(["id", "endUse", "answer", "basis", "confidence", "citations", "note"]);
function validate497(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.endUse === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.answer === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.basis === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.confidence === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.citations === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern18.test(data0)) {
          vErrors = withError(vErrors, "/id");
          errors++;
        }
      } else {
        vErrors = withError(vErrors, "/id");
        errors++;
      }
    }
    if (data.endUse !== void 0) {
      if (!validate266(data.endUse)) {
vErrors = appended(vErrors, validate266.errors, "/endUse");
        errors = vErrors.length;
      }
    }
    if (data.answer !== void 0) {
      let data2 = data.answer;
      if (typeof data2 !== "string") {
        vErrors = withError(vErrors, "/answer");
        errors++;
      }
      if (!schema226.has(data2)) {
        vErrors = withError(vErrors, "/answer");
        errors++;
      }
    }
    if (data.basis !== void 0) {
      let data3 = data.basis;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate458(data3[i0])) {
vErrors = appended(vErrors, validate458.errors, "/basis/" + i0);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/basis");
        errors++;
      }
    }
    if (data.confidence !== void 0) {
      if (!validate352(data.confidence)) {
vErrors = appended(vErrors, validate352.errors, "/confidence");
        errors = vErrors.length;
      }
    }
    if (data.citations !== void 0) {
      if (!validate297(data.citations)) {
vErrors = appended(vErrors, validate297.errors, "/citations");
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate266(data.note)) {
vErrors = appended(vErrors, validate266.errors, "/note");
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema227.has(key0) && !key0.startsWith("x-")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate497.errors = vErrors;
  return errors === 0;
}
var schema229 = /* @__PURE__ */ new Set(["id", "act", "title", "countries", "seenOn", "from", "until", "confidence", "citations", "note"]);
function validate504(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.act === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.title === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.countries === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.confidence === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.citations === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern18.test(data0)) {
          vErrors = withError(vErrors, "/id");
          errors++;
        }
      } else {
        vErrors = withError(vErrors, "/id");
        errors++;
      }
    }
    if (data.act !== void 0) {
      if (!validate280(data.act)) {
vErrors = appended(vErrors, validate280.errors, "/act");
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate286(data.title)) {
vErrors = appended(vErrors, validate286.errors, "/title");
        errors = vErrors.length;
      }
    }
    if (data.countries !== void 0) {
      let data3 = data.countries;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          vErrors = withError(vErrors, "/countries");
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate346(data3[i0])) {
vErrors = appended(vErrors, validate346.errors, "/countries/" + i0);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/countries");
        errors++;
      }
    }
    if (data.seenOn !== void 0) {
      if (!validate268(data.seenOn)) {
vErrors = appended(vErrors, validate268.errors, "/seenOn");
        errors = vErrors.length;
      }
    }
    if (data.from !== void 0) {
      if (!validate268(data.from)) {
vErrors = appended(vErrors, validate268.errors, "/from");
        errors = vErrors.length;
      }
    }
    if (data.until !== void 0) {
      if (!validate268(data.until)) {
vErrors = appended(vErrors, validate268.errors, "/until");
        errors = vErrors.length;
      }
    }
    if (data.confidence !== void 0) {
      if (!validate352(data.confidence)) {
vErrors = appended(vErrors, validate352.errors, "/confidence");
        errors = vErrors.length;
      }
    }
    if (data.citations !== void 0) {
      if (!validate297(data.citations)) {
vErrors = appended(vErrors, validate297.errors, "/citations");
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate266(data.note)) {
vErrors = appended(vErrors, validate266.errors, "/note");
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema229.has(key0) && !key0.startsWith("x-")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate504.errors = vErrors;
  return errors === 0;
}
var schema231 = /* @__PURE__ */ new Set(["mined", "refined", "separated", "melted", "produced"]);
var schema232 = /* @__PURE__ */ new Set(["categories", "countries"]);
var schema233 = /* @__PURE__ */ new Set(["id", "act", "countryList", "magnets", "otherMaterials", "steps", "endUse", "from", "until", "confidence", "citations", "note"]);
function validate515(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.act === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.countryList === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.magnets === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.steps === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.endUse === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.confidence === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.citations === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern18.test(data0)) {
          vErrors = withError(vErrors, "/id");
          errors++;
        }
      } else {
        vErrors = withError(vErrors, "/id");
        errors++;
      }
    }
    if (data.act !== void 0) {
      if (!validate280(data.act)) {
vErrors = appended(vErrors, validate280.errors, "/act");
        errors = vErrors.length;
      }
    }
    if (data.countryList !== void 0) {
      let data2 = data.countryList;
      if (typeof data2 === "string") {
        if (!pattern18.test(data2)) {
          vErrors = withError(vErrors, "/countryList");
          errors++;
        }
      } else {
        vErrors = withError(vErrors, "/countryList");
        errors++;
      }
    }
    if (data.magnets !== void 0) {
      let data3 = data.magnets;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          vErrors = withError(vErrors, "/magnets");
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate488(data3[i0])) {
vErrors = appended(vErrors, validate488.errors, "/magnets/" + i0);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/magnets");
        errors++;
      }
    }
    if (data.otherMaterials !== void 0) {
      let data5 = data.otherMaterials;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          vErrors = withError(vErrors, "/otherMaterials");
          errors++;
        }
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate266(data5[i1])) {
vErrors = appended(vErrors, validate266.errors, "/otherMaterials/" + i1);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/otherMaterials");
        errors++;
      }
    }
    if (data.steps !== void 0) {
      let data7 = data.steps;
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          vErrors = withError(vErrors, "/steps");
          errors++;
        }
        const len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data8 = data7[i2];
          if (typeof data8 !== "string") {
            vErrors = withError(vErrors, "/steps/" + i2);
            errors++;
          }
          if (!schema231.has(data8)) {
            vErrors = withError(vErrors, "/steps/" + i2);
            errors++;
          }
        }
      } else {
        vErrors = withError(vErrors, "/steps");
        errors++;
      }
    }
    if (data.endUse !== void 0) {
      let data9 = data.endUse;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        if (data9.categories === void 0) {
          vErrors = withError(vErrors, "/endUse");
          errors++;
        }
        if (data9.countries === void 0) {
          vErrors = withError(vErrors, "/endUse");
          errors++;
        }
        if (data9.categories !== void 0) {
          let data10 = data9.categories;
          if (Array.isArray(data10)) {
            if (data10.length < 1) {
              vErrors = withError(vErrors, "/endUse/categories");
              errors++;
            }
            const len3 = data10.length;
            for (let i3 = 0; i3 < len3; i3++) {
              if (!validate266(data10[i3])) {
vErrors = appended(vErrors, validate266.errors, "/endUse/categories/" + i3);
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = withError(vErrors, "/endUse/categories");
            errors++;
          }
        }
        if (data9.countries !== void 0) {
          let data12 = data9.countries;
          if (Array.isArray(data12)) {
            if (data12.length < 1) {
              vErrors = withError(vErrors, "/endUse/countries");
              errors++;
            }
            const len4 = data12.length;
            for (let i4 = 0; i4 < len4; i4++) {
              if (!validate346(data12[i4])) {
vErrors = appended(vErrors, validate346.errors, "/endUse/countries/" + i4);
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = withError(vErrors, "/endUse/countries");
            errors++;
          }
        }
        for (const key0 in data9) {
          if (!schema232.has(key0) && !key0.startsWith("x-")) {
            vErrors = withError(vErrors, "/endUse");
            errors++;
          }
        }
      } else {
        vErrors = withError(vErrors, "/endUse");
        errors++;
      }
    }
    if (data.from !== void 0) {
      if (!validate268(data.from)) {
vErrors = appended(vErrors, validate268.errors, "/from");
        errors = vErrors.length;
      }
    }
    if (data.until !== void 0) {
      if (!validate268(data.until)) {
vErrors = appended(vErrors, validate268.errors, "/until");
        errors = vErrors.length;
      }
    }
    if (data.confidence !== void 0) {
      if (!validate352(data.confidence)) {
vErrors = appended(vErrors, validate352.errors, "/confidence");
        errors = vErrors.length;
      }
    }
    if (data.citations !== void 0) {
      if (!validate297(data.citations)) {
vErrors = appended(vErrors, validate297.errors, "/citations");
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate266(data.note)) {
vErrors = appended(vErrors, validate266.errors, "/note");
        errors = vErrors.length;
      }
    }
    for (const key1 in data) {
      if (!schema233.has(key1) && !key1.startsWith("x-")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate515.errors = vErrors;
  return errors === 0;
}
var schema235 = /* @__PURE__ */ new Set(["control-list", "watch-list", "entity-list", "military-end-user-list", "foreign-user-list"]);
var schema236 = /* @__PURE__ */ new Set(["name", "aliases", "country", "list", "listing", "act", "position", "from", "until", "confidence", "citations", "note"]);
var pattern46 = new RegExp("^[A-Z]{2}$", "u");
function validate527(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.country === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.list === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.listing === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.act === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.confidence === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.citations === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.name !== void 0) {
      if (!validate286(data.name)) {
vErrors = appended(vErrors, validate286.errors, "/name");
        errors = vErrors.length;
      }
    }
    if (data.aliases !== void 0) {
      let data1 = data.aliases;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          vErrors = withError(vErrors, "/aliases");
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate266(data1[i0])) {
vErrors = appended(vErrors, validate266.errors, "/aliases/" + i0);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/aliases");
        errors++;
      }
    }
    if (data.country !== void 0) {
      let data3 = data.country;
      if (typeof data3 === "string") {
        if (!pattern46.test(data3)) {
          vErrors = withError(vErrors, "/country");
          errors++;
        }
      } else {
        vErrors = withError(vErrors, "/country");
        errors++;
      }
    }
    if (data.list !== void 0) {
      if (!validate282(data.list)) {
vErrors = appended(vErrors, validate282.errors, "/list");
        errors = vErrors.length;
      }
    }
    if (data.listing !== void 0) {
      let data5 = data.listing;
      if (typeof data5 !== "string") {
        vErrors = withError(vErrors, "/listing");
        errors++;
      }
      if (!schema235.has(data5)) {
        vErrors = withError(vErrors, "/listing");
        errors++;
      }
    }
    if (data.act !== void 0) {
      if (!validate280(data.act)) {
vErrors = appended(vErrors, validate280.errors, "/act");
        errors = vErrors.length;
      }
    }
    if (data.position !== void 0) {
      let data7 = data.position;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
        vErrors = withError(vErrors, "/position");
        errors++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 < 1 || isNaN(data7)) {
          vErrors = withError(vErrors, "/position");
          errors++;
        }
      }
    }
    if (data.from !== void 0) {
      if (!validate268(data.from)) {
vErrors = appended(vErrors, validate268.errors, "/from");
        errors = vErrors.length;
      }
    }
    if (data.until !== void 0) {
      if (!validate268(data.until)) {
vErrors = appended(vErrors, validate268.errors, "/until");
        errors = vErrors.length;
      }
    }
    if (data.confidence !== void 0) {
      if (!validate352(data.confidence)) {
vErrors = appended(vErrors, validate352.errors, "/confidence");
        errors = vErrors.length;
      }
    }
    if (data.citations !== void 0) {
      if (!validate297(data.citations)) {
vErrors = appended(vErrors, validate297.errors, "/citations");
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate266(data.note)) {
vErrors = appended(vErrors, validate266.errors, "/note");
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema236.has(key0) && !key0.startsWith("x-")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate527.errors = vErrors;
  return errors === 0;
}
var schema238 = /* @__PURE__ */ new Set(["words", "terms", "note"]);
function validate538(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.words === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.terms === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.words !== void 0) {
      let data0 = data.words;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          vErrors = withError(vErrors, "/words");
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate266(data0[i0])) {
vErrors = appended(vErrors, validate266.errors, "/words/" + i0);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/words");
        errors++;
      }
    }
    if (data.terms !== void 0) {
      let data2 = data.terms;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          vErrors = withError(vErrors, "/terms");
          errors++;
        }
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate266(data2[i1])) {
vErrors = appended(vErrors, validate266.errors, "/terms/" + i1);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/terms");
        errors++;
      }
    }
    if (data.note !== void 0) {
      if (!validate266(data.note)) {
vErrors = appended(vErrors, validate266.errors, "/note");
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema238.has(key0) && !key0.startsWith("x-")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate538.errors = vErrors;
  return errors === 0;
}
var schema249 = /* @__PURE__ */ new Set(["twoWay", "threeWay"]);
var schema250 = /* @__PURE__ */ new Set(["low", "medium", "high"]);
var schema251 = /* @__PURE__ */ new Set(["symbol", "atomicNumber", "atomicWeight", "names", "casMetal", "match", "oxideWords", "classes", "prcAct", "bareSymbolRisk", "confidence", "citations", "note"]);
var schema241 = /* @__PURE__ */ new Set(["Sc", "Y", "La", "Ce", "Pr", "Nd", "Pm", "Sm", "Eu", "Gd", "Tb", "Dy", "Ho", "Er", "Tm", "Yb", "Lu"]);
function validate544(data) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = withError(vErrors, "");
    errors++;
  }
  if (!schema241.has(data)) {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate544.errors = vErrors;
  return errors === 0;
}
function validate547(data) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern6.test(data)) {
      vErrors = withError(vErrors, "");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate547.errors = vErrors;
  return errors === 0;
}
var schema244 = /* @__PURE__ */ new Set(["first", "either"]);
var schema248 = /* @__PURE__ */ new Set(["terms", "exact", "shapes", "anyCase", "afterHyphen", "context", "plural", "head", "kinds", "strength", "holds"]);
var schema246 = /* @__PURE__ */ new Set(["strong", "weak", "trace"]);
function validate553(data) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = withError(vErrors, "");
    errors++;
  }
  if (!schema246.has(data)) {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate553.errors = vErrors;
  return errors === 0;
}
function validate555(data) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate544(data[i0])) {
vErrors = appended(vErrors, validate544.errors, "/" + i0);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate555.errors = vErrors;
  return errors === 0;
}
function validate549(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.terms !== void 0) {
      let data0 = data.terms;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          vErrors = withError(vErrors, "/terms");
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate266(data0[i0])) {
vErrors = appended(vErrors, validate266.errors, "/terms/" + i0);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/terms");
        errors++;
      }
    }
    if (data.exact !== void 0) {
      let data2 = data.exact;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          vErrors = withError(vErrors, "/exact");
          errors++;
        }
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate266(data2[i1])) {
vErrors = appended(vErrors, validate266.errors, "/exact/" + i1);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/exact");
        errors++;
      }
    }
    if (data.shapes !== void 0) {
      let data4 = data.shapes;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          vErrors = withError(vErrors, "/shapes");
          errors++;
        }
        const len2 = data4.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate266(data4[i2])) {
vErrors = appended(vErrors, validate266.errors, "/shapes/" + i2);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/shapes");
        errors++;
      }
    }
    if (data.anyCase !== void 0) {
      if (typeof data.anyCase !== "boolean") {
        vErrors = withError(vErrors, "/anyCase");
        errors++;
      }
    }
    if (data.afterHyphen !== void 0) {
      if (typeof data.afterHyphen !== "boolean") {
        vErrors = withError(vErrors, "/afterHyphen");
        errors++;
      }
    }
    if (data.context !== void 0) {
      let data8 = data.context;
      if (Array.isArray(data8)) {
        if (data8.length < 1) {
          vErrors = withError(vErrors, "/context");
          errors++;
        }
        const len3 = data8.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data9 = data8[i3];
          if (typeof data9 === "string") {
            if (!pattern18.test(data9)) {
              vErrors = withError(vErrors, "/context/" + i3);
              errors++;
            }
          } else {
            vErrors = withError(vErrors, "/context/" + i3);
            errors++;
          }
        }
      } else {
        vErrors = withError(vErrors, "/context");
        errors++;
      }
    }
    if (data.plural !== void 0) {
      if (typeof data.plural !== "boolean") {
        vErrors = withError(vErrors, "/plural");
        errors++;
      }
    }
    if (data.head !== void 0) {
      if (!schema244.has(data.head)) {
        vErrors = withError(vErrors, "/head");
        errors++;
      }
    }
    if (data.kinds !== void 0) {
      let data12 = data.kinds;
      if (Array.isArray(data12)) {
        if (data12.length < 1) {
          vErrors = withError(vErrors, "/kinds");
          errors++;
        }
        const len4 = data12.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data13 = data12[i4];
          if (typeof data13 === "string") {
            if (!pattern18.test(data13)) {
              vErrors = withError(vErrors, "/kinds/" + i4);
              errors++;
            }
          } else {
            vErrors = withError(vErrors, "/kinds/" + i4);
            errors++;
          }
        }
      } else {
        vErrors = withError(vErrors, "/kinds");
        errors++;
      }
    }
    if (data.strength !== void 0) {
      if (!validate553(data.strength)) {
vErrors = appended(vErrors, validate553.errors, "/strength");
        errors = vErrors.length;
      }
    }
    if (data.holds !== void 0) {
      if (!validate555(data.holds)) {
vErrors = appended(vErrors, validate555.errors, "/holds");
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema248.has(key0) && !key0.startsWith("x-")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate549.errors = vErrors;
  return errors === 0;
}
function validate543(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.symbol === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.atomicNumber === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.atomicWeight === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.names === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.casMetal === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.match === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.bareSymbolRisk === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.confidence === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.citations === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.symbol !== void 0) {
      if (!validate544(data.symbol)) {
vErrors = appended(vErrors, validate544.errors, "/symbol");
        errors = vErrors.length;
      }
    }
    if (data.atomicNumber !== void 0) {
      let data1 = data.atomicNumber;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        vErrors = withError(vErrors, "/atomicNumber");
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 1 || isNaN(data1)) {
          vErrors = withError(vErrors, "/atomicNumber");
          errors++;
        }
      }
    }
    if (data.atomicWeight !== void 0) {
      let data2 = data.atomicWeight;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 1 || isNaN(data2)) {
          vErrors = withError(vErrors, "/atomicWeight");
          errors++;
        }
      } else {
        vErrors = withError(vErrors, "/atomicWeight");
        errors++;
      }
    }
    if (data.names !== void 0) {
      let data3 = data.names;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key0 in data3) {
          if (!validate266(data3[key0])) {
vErrors = appended(vErrors, validate266.errors, "/names/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"));
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/names");
        errors++;
      }
    }
    if (data.casMetal !== void 0) {
      if (!validate547(data.casMetal)) {
vErrors = appended(vErrors, validate547.errors, "/casMetal");
        errors = vErrors.length;
      }
    }
    if (data.match !== void 0) {
      let data6 = data.match;
      if (Array.isArray(data6)) {
        if (data6.length < 1) {
          vErrors = withError(vErrors, "/match");
          errors++;
        }
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate549(data6[i0])) {
vErrors = appended(vErrors, validate549.errors, "/match/" + i0);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/match");
        errors++;
      }
    }
    if (data.oxideWords !== void 0) {
      let data8 = data.oxideWords;
      if (Array.isArray(data8)) {
        if (data8.length < 1) {
          vErrors = withError(vErrors, "/oxideWords");
          errors++;
        }
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate266(data8[i1])) {
vErrors = appended(vErrors, validate266.errors, "/oxideWords/" + i1);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/oxideWords");
        errors++;
      }
    }
    if (data.classes !== void 0) {
      let data10 = data.classes;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (data10.twoWay !== void 0) {
          if (!validate266(data10.twoWay)) {
vErrors = appended(vErrors, validate266.errors, "/classes/twoWay");
            errors = vErrors.length;
          }
        }
        if (data10.threeWay !== void 0) {
          if (!validate266(data10.threeWay)) {
vErrors = appended(vErrors, validate266.errors, "/classes/threeWay");
            errors = vErrors.length;
          }
        }
        for (const key1 in data10) {
          if (!schema249.has(key1) && !key1.startsWith("x-")) {
            vErrors = withError(vErrors, "/classes");
            errors++;
          }
        }
      } else {
        vErrors = withError(vErrors, "/classes");
        errors++;
      }
    }
    if (data.prcAct !== void 0) {
      if (!validate280(data.prcAct)) {
vErrors = appended(vErrors, validate280.errors, "/prcAct");
        errors = vErrors.length;
      }
    }
    if (data.bareSymbolRisk !== void 0) {
      let data14 = data.bareSymbolRisk;
      if (typeof data14 !== "string") {
        vErrors = withError(vErrors, "/bareSymbolRisk");
        errors++;
      }
      if (!schema250.has(data14)) {
        vErrors = withError(vErrors, "/bareSymbolRisk");
        errors++;
      }
    }
    if (data.confidence !== void 0) {
      if (!validate352(data.confidence)) {
vErrors = appended(vErrors, validate352.errors, "/confidence");
        errors = vErrors.length;
      }
    }
    if (data.citations !== void 0) {
      if (!validate297(data.citations)) {
vErrors = appended(vErrors, validate297.errors, "/citations");
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate266(data.note)) {
vErrors = appended(vErrors, validate266.errors, "/note");
        errors = vErrors.length;
      }
    }
    for (const key2 in data) {
      if (!schema251.has(key2) && !key2.startsWith("x-")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate543.errors = vErrors;
  return errors === 0;
}
var schema253 = /* @__PURE__ */ new Set(["direct", "mixed", "may-contain", "excluded"]);
var schema257 = /* @__PURE__ */ new Set(["system", "tariffYear", "code", "role", "elements", "description", "form", "material", "trace", "absent", "excludesForms", "confidence", "citations", "note"]);
function validate570(data) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data !== "string") {
    vErrors = withError(vErrors, "");
    errors++;
  }
  if ("any" !== data) {
    vErrors = withError(vErrors, "");
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = errors;
    if (!validate555(data)) {
vErrors = appended(vErrors, validate555.errors, "");
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    vErrors = withError(vErrors, "");
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate570.errors = vErrors;
  return errors === 0;
}
function validate574(data) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = withError(vErrors, "");
    errors++;
  }
  if (!schema51.has(data)) {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate574.errors = vErrors;
  return errors === 0;
}
var pattern50 = new RegExp("^[0-9][0-9.]{3,13}$", "u");
function validate567(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.system === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.tariffYear === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.code === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.role === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.description === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.confidence === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.citations === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.system !== void 0) {
      if (!validate266(data.system)) {
vErrors = appended(vErrors, validate266.errors, "/system");
        errors = vErrors.length;
      }
    }
    if (data.tariffYear !== void 0) {
      if (!validate375(data.tariffYear)) {
vErrors = appended(vErrors, validate375.errors, "/tariffYear");
        errors = vErrors.length;
      }
    }
    if (data.code !== void 0) {
      let data2 = data.code;
      if (typeof data2 === "string") {
        if (!pattern50.test(data2)) {
          vErrors = withError(vErrors, "/code");
          errors++;
        }
      } else {
        vErrors = withError(vErrors, "/code");
        errors++;
      }
    }
    if (data.role !== void 0) {
      let data3 = data.role;
      if (typeof data3 !== "string") {
        vErrors = withError(vErrors, "/role");
        errors++;
      }
      if (!schema253.has(data3)) {
        vErrors = withError(vErrors, "/role");
        errors++;
      }
    }
    if (data.elements !== void 0) {
      if (!validate570(data.elements)) {
vErrors = appended(vErrors, validate570.errors, "/elements");
        errors = vErrors.length;
      }
    }
    if (data.description !== void 0) {
      if (!validate266(data.description)) {
vErrors = appended(vErrors, validate266.errors, "/description");
        errors = vErrors.length;
      }
    }
    if (data.form !== void 0) {
      if (!validate574(data.form)) {
vErrors = appended(vErrors, validate574.errors, "/form");
        errors = vErrors.length;
      }
    }
    if (data.material !== void 0) {
      if (!validate266(data.material)) {
vErrors = appended(vErrors, validate266.errors, "/material");
        errors = vErrors.length;
      }
    }
    if (data.trace !== void 0) {
      if (typeof data.trace !== "boolean") {
        vErrors = withError(vErrors, "/trace");
        errors++;
      }
    }
    if (data.absent !== void 0) {
      if (!validate555(data.absent)) {
vErrors = appended(vErrors, validate555.errors, "/absent");
        errors = vErrors.length;
      }
    }
    if (data.excludesForms !== void 0) {
      let data10 = data.excludesForms;
      if (Array.isArray(data10)) {
        if (data10.length < 1) {
          vErrors = withError(vErrors, "/excludesForms");
          errors++;
        }
        const len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate574(data10[i0])) {
vErrors = appended(vErrors, validate574.errors, "/excludesForms/" + i0);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/excludesForms");
        errors++;
      }
    }
    if (data.confidence !== void 0) {
      if (!validate352(data.confidence)) {
vErrors = appended(vErrors, validate352.errors, "/confidence");
        errors = vErrors.length;
      }
    }
    if (data.citations !== void 0) {
      if (!validate297(data.citations)) {
vErrors = appended(vErrors, validate297.errors, "/citations");
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate266(data.note)) {
vErrors = appended(vErrors, validate266.errors, "/note");
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema257.has(key0) && !key0.startsWith("x-")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate567.errors = vErrors;
  return errors === 0;
}
var schema260 = /* @__PURE__ */ new Set(["number", "name", "formula", "form", "substanceClass", "elementMassPercent", "holds", "mayHold", "commonChemistry", "confidence", "citations", "note"]);
function validate583(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.number === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.name === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.form === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.substanceClass === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.commonChemistry === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.confidence === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.citations === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.number !== void 0) {
      if (!validate547(data.number)) {
vErrors = appended(vErrors, validate547.errors, "/number");
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0) {
      if (!validate266(data.name)) {
vErrors = appended(vErrors, validate266.errors, "/name");
        errors = vErrors.length;
      }
    }
    if (data.formula !== void 0) {
      if (!validate266(data.formula)) {
vErrors = appended(vErrors, validate266.errors, "/formula");
        errors = vErrors.length;
      }
    }
    if (data.form !== void 0) {
      if (!validate574(data.form)) {
vErrors = appended(vErrors, validate574.errors, "/form");
        errors = vErrors.length;
      }
    }
    if (data.substanceClass !== void 0) {
      if (!validate266(data.substanceClass)) {
vErrors = appended(vErrors, validate266.errors, "/substanceClass");
        errors = vErrors.length;
      }
    }
    if (data.elementMassPercent !== void 0) {
      let data5 = data.elementMassPercent;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.Sc !== void 0) {
          let data6 = data5.Sc;
          if (typeof data6 == "number" && isFinite(data6)) {
            if (data6 > 100 || isNaN(data6)) {
              vErrors = withError(vErrors, "/elementMassPercent/Sc");
              errors++;
            }
            if (data6 < 0 || isNaN(data6)) {
              vErrors = withError(vErrors, "/elementMassPercent/Sc");
              errors++;
            }
          } else {
            vErrors = withError(vErrors, "/elementMassPercent/Sc");
            errors++;
          }
        }
        if (data5.Y !== void 0) {
          let data7 = data5.Y;
          if (typeof data7 == "number" && isFinite(data7)) {
            if (data7 > 100 || isNaN(data7)) {
              vErrors = withError(vErrors, "/elementMassPercent/Y");
              errors++;
            }
            if (data7 < 0 || isNaN(data7)) {
              vErrors = withError(vErrors, "/elementMassPercent/Y");
              errors++;
            }
          } else {
            vErrors = withError(vErrors, "/elementMassPercent/Y");
            errors++;
          }
        }
        if (data5.La !== void 0) {
          let data8 = data5.La;
          if (typeof data8 == "number" && isFinite(data8)) {
            if (data8 > 100 || isNaN(data8)) {
              vErrors = withError(vErrors, "/elementMassPercent/La");
              errors++;
            }
            if (data8 < 0 || isNaN(data8)) {
              vErrors = withError(vErrors, "/elementMassPercent/La");
              errors++;
            }
          } else {
            vErrors = withError(vErrors, "/elementMassPercent/La");
            errors++;
          }
        }
        if (data5.Ce !== void 0) {
          let data9 = data5.Ce;
          if (typeof data9 == "number" && isFinite(data9)) {
            if (data9 > 100 || isNaN(data9)) {
              vErrors = withError(vErrors, "/elementMassPercent/Ce");
              errors++;
            }
            if (data9 < 0 || isNaN(data9)) {
              vErrors = withError(vErrors, "/elementMassPercent/Ce");
              errors++;
            }
          } else {
            vErrors = withError(vErrors, "/elementMassPercent/Ce");
            errors++;
          }
        }
        if (data5.Pr !== void 0) {
          let data10 = data5.Pr;
          if (typeof data10 == "number" && isFinite(data10)) {
            if (data10 > 100 || isNaN(data10)) {
              vErrors = withError(vErrors, "/elementMassPercent/Pr");
              errors++;
            }
            if (data10 < 0 || isNaN(data10)) {
              vErrors = withError(vErrors, "/elementMassPercent/Pr");
              errors++;
            }
          } else {
            vErrors = withError(vErrors, "/elementMassPercent/Pr");
            errors++;
          }
        }
        if (data5.Nd !== void 0) {
          let data11 = data5.Nd;
          if (typeof data11 == "number" && isFinite(data11)) {
            if (data11 > 100 || isNaN(data11)) {
              vErrors = withError(vErrors, "/elementMassPercent/Nd");
              errors++;
            }
            if (data11 < 0 || isNaN(data11)) {
              vErrors = withError(vErrors, "/elementMassPercent/Nd");
              errors++;
            }
          } else {
            vErrors = withError(vErrors, "/elementMassPercent/Nd");
            errors++;
          }
        }
        if (data5.Pm !== void 0) {
          let data12 = data5.Pm;
          if (typeof data12 == "number" && isFinite(data12)) {
            if (data12 > 100 || isNaN(data12)) {
              vErrors = withError(vErrors, "/elementMassPercent/Pm");
              errors++;
            }
            if (data12 < 0 || isNaN(data12)) {
              vErrors = withError(vErrors, "/elementMassPercent/Pm");
              errors++;
            }
          } else {
            vErrors = withError(vErrors, "/elementMassPercent/Pm");
            errors++;
          }
        }
        if (data5.Sm !== void 0) {
          let data13 = data5.Sm;
          if (typeof data13 == "number" && isFinite(data13)) {
            if (data13 > 100 || isNaN(data13)) {
              vErrors = withError(vErrors, "/elementMassPercent/Sm");
              errors++;
            }
            if (data13 < 0 || isNaN(data13)) {
              vErrors = withError(vErrors, "/elementMassPercent/Sm");
              errors++;
            }
          } else {
            vErrors = withError(vErrors, "/elementMassPercent/Sm");
            errors++;
          }
        }
        if (data5.Eu !== void 0) {
          let data14 = data5.Eu;
          if (typeof data14 == "number" && isFinite(data14)) {
            if (data14 > 100 || isNaN(data14)) {
              vErrors = withError(vErrors, "/elementMassPercent/Eu");
              errors++;
            }
            if (data14 < 0 || isNaN(data14)) {
              vErrors = withError(vErrors, "/elementMassPercent/Eu");
              errors++;
            }
          } else {
            vErrors = withError(vErrors, "/elementMassPercent/Eu");
            errors++;
          }
        }
        if (data5.Gd !== void 0) {
          let data15 = data5.Gd;
          if (typeof data15 == "number" && isFinite(data15)) {
            if (data15 > 100 || isNaN(data15)) {
              vErrors = withError(vErrors, "/elementMassPercent/Gd");
              errors++;
            }
            if (data15 < 0 || isNaN(data15)) {
              vErrors = withError(vErrors, "/elementMassPercent/Gd");
              errors++;
            }
          } else {
            vErrors = withError(vErrors, "/elementMassPercent/Gd");
            errors++;
          }
        }
        if (data5.Tb !== void 0) {
          let data16 = data5.Tb;
          if (typeof data16 == "number" && isFinite(data16)) {
            if (data16 > 100 || isNaN(data16)) {
              vErrors = withError(vErrors, "/elementMassPercent/Tb");
              errors++;
            }
            if (data16 < 0 || isNaN(data16)) {
              vErrors = withError(vErrors, "/elementMassPercent/Tb");
              errors++;
            }
          } else {
            vErrors = withError(vErrors, "/elementMassPercent/Tb");
            errors++;
          }
        }
        if (data5.Dy !== void 0) {
          let data17 = data5.Dy;
          if (typeof data17 == "number" && isFinite(data17)) {
            if (data17 > 100 || isNaN(data17)) {
              vErrors = withError(vErrors, "/elementMassPercent/Dy");
              errors++;
            }
            if (data17 < 0 || isNaN(data17)) {
              vErrors = withError(vErrors, "/elementMassPercent/Dy");
              errors++;
            }
          } else {
            vErrors = withError(vErrors, "/elementMassPercent/Dy");
            errors++;
          }
        }
        if (data5.Ho !== void 0) {
          let data18 = data5.Ho;
          if (typeof data18 == "number" && isFinite(data18)) {
            if (data18 > 100 || isNaN(data18)) {
              vErrors = withError(vErrors, "/elementMassPercent/Ho");
              errors++;
            }
            if (data18 < 0 || isNaN(data18)) {
              vErrors = withError(vErrors, "/elementMassPercent/Ho");
              errors++;
            }
          } else {
            vErrors = withError(vErrors, "/elementMassPercent/Ho");
            errors++;
          }
        }
        if (data5.Er !== void 0) {
          let data19 = data5.Er;
          if (typeof data19 == "number" && isFinite(data19)) {
            if (data19 > 100 || isNaN(data19)) {
              vErrors = withError(vErrors, "/elementMassPercent/Er");
              errors++;
            }
            if (data19 < 0 || isNaN(data19)) {
              vErrors = withError(vErrors, "/elementMassPercent/Er");
              errors++;
            }
          } else {
            vErrors = withError(vErrors, "/elementMassPercent/Er");
            errors++;
          }
        }
        if (data5.Tm !== void 0) {
          let data20 = data5.Tm;
          if (typeof data20 == "number" && isFinite(data20)) {
            if (data20 > 100 || isNaN(data20)) {
              vErrors = withError(vErrors, "/elementMassPercent/Tm");
              errors++;
            }
            if (data20 < 0 || isNaN(data20)) {
              vErrors = withError(vErrors, "/elementMassPercent/Tm");
              errors++;
            }
          } else {
            vErrors = withError(vErrors, "/elementMassPercent/Tm");
            errors++;
          }
        }
        if (data5.Yb !== void 0) {
          let data21 = data5.Yb;
          if (typeof data21 == "number" && isFinite(data21)) {
            if (data21 > 100 || isNaN(data21)) {
              vErrors = withError(vErrors, "/elementMassPercent/Yb");
              errors++;
            }
            if (data21 < 0 || isNaN(data21)) {
              vErrors = withError(vErrors, "/elementMassPercent/Yb");
              errors++;
            }
          } else {
            vErrors = withError(vErrors, "/elementMassPercent/Yb");
            errors++;
          }
        }
        if (data5.Lu !== void 0) {
          let data22 = data5.Lu;
          if (typeof data22 == "number" && isFinite(data22)) {
            if (data22 > 100 || isNaN(data22)) {
              vErrors = withError(vErrors, "/elementMassPercent/Lu");
              errors++;
            }
            if (data22 < 0 || isNaN(data22)) {
              vErrors = withError(vErrors, "/elementMassPercent/Lu");
              errors++;
            }
          } else {
            vErrors = withError(vErrors, "/elementMassPercent/Lu");
            errors++;
          }
        }
        for (const key0 in data5) {
          if (!schema241.has(key0) && !key0.startsWith("x-")) {
            vErrors = withError(vErrors, "/elementMassPercent");
            errors++;
          }
        }
      } else {
        vErrors = withError(vErrors, "/elementMassPercent");
        errors++;
      }
    }
    if (data.holds !== void 0) {
      if (!validate555(data.holds)) {
vErrors = appended(vErrors, validate555.errors, "/holds");
        errors = vErrors.length;
      }
    }
    if (data.mayHold !== void 0) {
      if (!validate555(data.mayHold)) {
vErrors = appended(vErrors, validate555.errors, "/mayHold");
        errors = vErrors.length;
      }
    }
    if (data.commonChemistry !== void 0) {
      if (typeof data.commonChemistry !== "boolean") {
        vErrors = withError(vErrors, "/commonChemistry");
        errors++;
      }
    }
    if (data.confidence !== void 0) {
      if (!validate352(data.confidence)) {
vErrors = appended(vErrors, validate352.errors, "/confidence");
        errors = vErrors.length;
      }
    }
    if (data.citations !== void 0) {
      if (!validate297(data.citations)) {
vErrors = appended(vErrors, validate297.errors, "/citations");
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate266(data.note)) {
vErrors = appended(vErrors, validate266.errors, "/note");
        errors = vErrors.length;
      }
    }
    for (const key1 in data) {
      if (!schema260.has(key1) && !key1.startsWith("x-")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate583.errors = vErrors;
  return errors === 0;
}
var schema265 = /* @__PURE__ */ new Set(["coating", "film", "additive"]);
var schema266 = /* @__PURE__ */ new Set(["id", "title", "names", "match", "holds", "mayHold", "massPercent", "level", "form", "formula", "magnetMaterial", "partners", "recipe", "provides", "role", "strength", "tariffCodes", "confidence", "citations", "note"]);
var schema263 = /* @__PURE__ */ new Set(["of", "min", "max"]);
function validate601(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.of === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.min === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.max === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.of !== void 0) {
      if (!validate266(data.of)) {
vErrors = appended(vErrors, validate266.errors, "/of");
        errors = vErrors.length;
      }
    }
    if (data.min !== void 0) {
      let data1 = data.min;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 100 || isNaN(data1)) {
          vErrors = withError(vErrors, "/min");
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          vErrors = withError(vErrors, "/min");
          errors++;
        }
      } else {
        vErrors = withError(vErrors, "/min");
        errors++;
      }
    }
    if (data.max !== void 0) {
      let data2 = data.max;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 100 || isNaN(data2)) {
          vErrors = withError(vErrors, "/max");
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          vErrors = withError(vErrors, "/max");
          errors++;
        }
      } else {
        vErrors = withError(vErrors, "/max");
        errors++;
      }
    }
    for (const key0 in data) {
      if (!schema263.has(key0) && !key0.startsWith("x-")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate601.errors = vErrors;
  return errors === 0;
}
function validate595(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.title === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.names === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.match === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.massPercent === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.level === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.confidence === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.citations === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern38.test(data0)) {
          vErrors = withError(vErrors, "/id");
          errors++;
        }
      } else {
        vErrors = withError(vErrors, "/id");
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (!validate266(data.title)) {
vErrors = appended(vErrors, validate266.errors, "/title");
        errors = vErrors.length;
      }
    }
    if (data.names !== void 0) {
      let data2 = data.names;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (const key0 in data2) {
          let data3 = data2[key0];
          if (Array.isArray(data3)) {
            const len0 = data3.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (!validate266(data3[i0])) {
vErrors = appended(vErrors, validate266.errors, "/names/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0);
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = withError(vErrors, "/names/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"));
            errors++;
          }
        }
      } else {
        vErrors = withError(vErrors, "/names");
        errors++;
      }
    }
    if (data.match !== void 0) {
      let data5 = data.match;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          vErrors = withError(vErrors, "/match");
          errors++;
        }
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate549(data5[i1])) {
vErrors = appended(vErrors, validate549.errors, "/match/" + i1);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/match");
        errors++;
      }
    }
    if (data.holds !== void 0) {
      if (!validate555(data.holds)) {
vErrors = appended(vErrors, validate555.errors, "/holds");
        errors = vErrors.length;
      }
    }
    if (data.mayHold !== void 0) {
      if (!validate570(data.mayHold)) {
vErrors = appended(vErrors, validate570.errors, "/mayHold");
        errors = vErrors.length;
      }
    }
    if (data.massPercent !== void 0) {
      let data9 = data.massPercent;
      if (Array.isArray(data9)) {
        const len2 = data9.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate601(data9[i2])) {
vErrors = appended(vErrors, validate601.errors, "/massPercent/" + i2);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/massPercent");
        errors++;
      }
    }
    if (data.level !== void 0) {
      if (!validate266(data.level)) {
vErrors = appended(vErrors, validate266.errors, "/level");
        errors = vErrors.length;
      }
    }
    if (data.form !== void 0) {
      if (!validate574(data.form)) {
vErrors = appended(vErrors, validate574.errors, "/form");
        errors = vErrors.length;
      }
    }
    if (data.formula !== void 0) {
      if (!validate266(data.formula)) {
vErrors = appended(vErrors, validate266.errors, "/formula");
        errors = vErrors.length;
      }
    }
    if (data.magnetMaterial !== void 0) {
      let data14 = data.magnetMaterial;
      if (typeof data14 !== "string") {
        vErrors = withError(vErrors, "/magnetMaterial");
        errors++;
      }
      if (!schema222.has(data14)) {
        vErrors = withError(vErrors, "/magnetMaterial");
        errors++;
      }
    }
    if (data.partners !== void 0) {
      let data15 = data.partners;
      if (Array.isArray(data15)) {
        const len3 = data15.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data16 = data15[i3];
          if (typeof data16 === "string") {
            if (!pattern27.test(data16)) {
              vErrors = withError(vErrors, "/partners/" + i3);
              errors++;
            }
          } else {
            vErrors = withError(vErrors, "/partners/" + i3);
            errors++;
          }
        }
      } else {
        vErrors = withError(vErrors, "/partners");
        errors++;
      }
    }
    if (data.recipe !== void 0) {
      let data17 = data.recipe;
      if (Array.isArray(data17)) {
        if (data17.length < 1) {
          vErrors = withError(vErrors, "/recipe");
          errors++;
        }
        const len4 = data17.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data18 = data17[i4];
          if (typeof data18 === "string") {
            if (!pattern27.test(data18)) {
              vErrors = withError(vErrors, "/recipe/" + i4);
              errors++;
            }
          } else {
            vErrors = withError(vErrors, "/recipe/" + i4);
            errors++;
          }
        }
      } else {
        vErrors = withError(vErrors, "/recipe");
        errors++;
      }
    }
    if (data.provides !== void 0) {
      let data19 = data.provides;
      if (Array.isArray(data19)) {
        if (data19.length < 1) {
          vErrors = withError(vErrors, "/provides");
          errors++;
        }
        const len5 = data19.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data20 = data19[i5];
          if (typeof data20 === "string") {
            if (!pattern18.test(data20)) {
              vErrors = withError(vErrors, "/provides/" + i5);
              errors++;
            }
          } else {
            vErrors = withError(vErrors, "/provides/" + i5);
            errors++;
          }
        }
      } else {
        vErrors = withError(vErrors, "/provides");
        errors++;
      }
    }
    if (data.role !== void 0) {
      let data21 = data.role;
      if (typeof data21 !== "string") {
        vErrors = withError(vErrors, "/role");
        errors++;
      }
      if (!schema265.has(data21)) {
        vErrors = withError(vErrors, "/role");
        errors++;
      }
    }
    if (data.strength !== void 0) {
      if (!validate553(data.strength)) {
vErrors = appended(vErrors, validate553.errors, "/strength");
        errors = vErrors.length;
      }
    }
    if (data.tariffCodes !== void 0) {
      let data23 = data.tariffCodes;
      if (Array.isArray(data23)) {
        const len6 = data23.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data24 = data23[i6];
          if (typeof data24 === "string") {
            if (!pattern50.test(data24)) {
              vErrors = withError(vErrors, "/tariffCodes/" + i6);
              errors++;
            }
          } else {
            vErrors = withError(vErrors, "/tariffCodes/" + i6);
            errors++;
          }
        }
      } else {
        vErrors = withError(vErrors, "/tariffCodes");
        errors++;
      }
    }
    if (data.confidence !== void 0) {
      if (!validate352(data.confidence)) {
vErrors = appended(vErrors, validate352.errors, "/confidence");
        errors = vErrors.length;
      }
    }
    if (data.citations !== void 0) {
      if (!validate297(data.citations)) {
vErrors = appended(vErrors, validate297.errors, "/citations");
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate266(data.note)) {
vErrors = appended(vErrors, validate266.errors, "/note");
        errors = vErrors.length;
      }
    }
    for (const key1 in data) {
      if (!schema266.has(key1) && !key1.startsWith("x-")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate595.errors = vErrors;
  return errors === 0;
}
var schema270 = /* @__PURE__ */ new Set(["id", "title", "match", "material", "known", "suffixes", "meaning", "rule", "confidence", "citations", "note"]);
var schema269 = /* @__PURE__ */ new Set(["suffix", "maxTemperatureC", "massPercent", "confidence", "citations", "note"]);
function validate617(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.suffix === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.maxTemperatureC === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.massPercent === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.confidence === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.citations === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.suffix !== void 0) {
      if (typeof data.suffix !== "string") {
        vErrors = withError(vErrors, "/suffix");
        errors++;
      }
    }
    if (data.maxTemperatureC !== void 0) {
      let data1 = data.maxTemperatureC;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        vErrors = withError(vErrors, "/maxTemperatureC");
        errors++;
      }
    }
    if (data.massPercent !== void 0) {
      let data2 = data.massPercent;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate601(data2[i0])) {
vErrors = appended(vErrors, validate601.errors, "/massPercent/" + i0);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/massPercent");
        errors++;
      }
    }
    if (data.confidence !== void 0) {
      if (!validate352(data.confidence)) {
vErrors = appended(vErrors, validate352.errors, "/confidence");
        errors = vErrors.length;
      }
    }
    if (data.citations !== void 0) {
      if (!validate297(data.citations)) {
vErrors = appended(vErrors, validate297.errors, "/citations");
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate266(data.note)) {
vErrors = appended(vErrors, validate266.errors, "/note");
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema269.has(key0) && !key0.startsWith("x-")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate617.errors = vErrors;
  return errors === 0;
}
function validate612(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.title === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.match === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.confidence === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.citations === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern38.test(data0)) {
          vErrors = withError(vErrors, "/id");
          errors++;
        }
      } else {
        vErrors = withError(vErrors, "/id");
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (!validate266(data.title)) {
vErrors = appended(vErrors, validate266.errors, "/title");
        errors = vErrors.length;
      }
    }
    if (data.match !== void 0) {
      let data2 = data.match;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          vErrors = withError(vErrors, "/match");
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate549(data2[i0])) {
vErrors = appended(vErrors, validate549.errors, "/match/" + i0);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/match");
        errors++;
      }
    }
    if (data.material !== void 0) {
      if (!validate266(data.material)) {
vErrors = appended(vErrors, validate266.errors, "/material");
        errors = vErrors.length;
      }
    }
    if (data.known !== void 0) {
      let data5 = data.known;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          vErrors = withError(vErrors, "/known");
          errors++;
        }
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate266(data5[i1])) {
vErrors = appended(vErrors, validate266.errors, "/known/" + i1);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/known");
        errors++;
      }
    }
    if (data.suffixes !== void 0) {
      let data7 = data.suffixes;
      if (Array.isArray(data7)) {
        const len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate617(data7[i2])) {
vErrors = appended(vErrors, validate617.errors, "/suffixes/" + i2);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/suffixes");
        errors++;
      }
    }
    if (data.meaning !== void 0) {
      if (!validate266(data.meaning)) {
vErrors = appended(vErrors, validate266.errors, "/meaning");
        errors = vErrors.length;
      }
    }
    if (data.rule !== void 0) {
      if (!validate266(data.rule)) {
vErrors = appended(vErrors, validate266.errors, "/rule");
        errors = vErrors.length;
      }
    }
    if (data.confidence !== void 0) {
      if (!validate352(data.confidence)) {
vErrors = appended(vErrors, validate352.errors, "/confidence");
        errors = vErrors.length;
      }
    }
    if (data.citations !== void 0) {
      if (!validate297(data.citations)) {
vErrors = appended(vErrors, validate297.errors, "/citations");
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate266(data.note)) {
vErrors = appended(vErrors, validate266.errors, "/note");
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema270.has(key0) && !key0.startsWith("x-")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate612.errors = vErrors;
  return errors === 0;
}
var schema272 = /* @__PURE__ */ new Set(["id", "title", "match", "mayHold", "ownHeads", "technique", "provides", "reason", "magnet", "confidence", "citations", "note"]);
function validate629(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.title === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.match === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.mayHold === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.reason === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.confidence === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.citations === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern38.test(data0)) {
          vErrors = withError(vErrors, "/id");
          errors++;
        }
      } else {
        vErrors = withError(vErrors, "/id");
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (!validate266(data.title)) {
vErrors = appended(vErrors, validate266.errors, "/title");
        errors = vErrors.length;
      }
    }
    if (data.match !== void 0) {
      let data2 = data.match;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          vErrors = withError(vErrors, "/match");
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate549(data2[i0])) {
vErrors = appended(vErrors, validate549.errors, "/match/" + i0);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/match");
        errors++;
      }
    }
    if (data.mayHold !== void 0) {
      if (!validate555(data.mayHold)) {
vErrors = appended(vErrors, validate555.errors, "/mayHold");
        errors = vErrors.length;
      }
    }
    if (data.ownHeads !== void 0) {
      let data5 = data.ownHeads;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          vErrors = withError(vErrors, "/ownHeads");
          errors++;
        }
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data6 = data5[i1];
          if (typeof data6 === "string") {
            if (!pattern18.test(data6)) {
              vErrors = withError(vErrors, "/ownHeads/" + i1);
              errors++;
            }
          } else {
            vErrors = withError(vErrors, "/ownHeads/" + i1);
            errors++;
          }
        }
      } else {
        vErrors = withError(vErrors, "/ownHeads");
        errors++;
      }
    }
    if (data.technique !== void 0) {
      if (typeof data.technique !== "boolean") {
        vErrors = withError(vErrors, "/technique");
        errors++;
      }
    }
    if (data.provides !== void 0) {
      let data8 = data.provides;
      if (Array.isArray(data8)) {
        if (data8.length < 1) {
          vErrors = withError(vErrors, "/provides");
          errors++;
        }
        const len2 = data8.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data9 = data8[i2];
          if (typeof data9 === "string") {
            if (!pattern18.test(data9)) {
              vErrors = withError(vErrors, "/provides/" + i2);
              errors++;
            }
          } else {
            vErrors = withError(vErrors, "/provides/" + i2);
            errors++;
          }
        }
      } else {
        vErrors = withError(vErrors, "/provides");
        errors++;
      }
    }
    if (data.reason !== void 0) {
      if (!validate266(data.reason)) {
vErrors = appended(vErrors, validate266.errors, "/reason");
        errors = vErrors.length;
      }
    }
    if (data.magnet !== void 0) {
      if (typeof data.magnet !== "boolean") {
        vErrors = withError(vErrors, "/magnet");
        errors++;
      }
    }
    if (data.confidence !== void 0) {
      if (!validate352(data.confidence)) {
vErrors = appended(vErrors, validate352.errors, "/confidence");
        errors = vErrors.length;
      }
    }
    if (data.citations !== void 0) {
      if (!validate297(data.citations)) {
vErrors = appended(vErrors, validate297.errors, "/citations");
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate266(data.note)) {
vErrors = appended(vErrors, validate266.errors, "/note");
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema272.has(key0) && !key0.startsWith("x-")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate629.errors = vErrors;
  return errors === 0;
}
var schema274 = /* @__PURE__ */ new Set(["id", "title", "terms", "confidence", "citations", "note"]);
function validate638(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.title === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.terms === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.confidence === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.citations === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern38.test(data0)) {
          vErrors = withError(vErrors, "/id");
          errors++;
        }
      } else {
        vErrors = withError(vErrors, "/id");
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (!validate266(data.title)) {
vErrors = appended(vErrors, validate266.errors, "/title");
        errors = vErrors.length;
      }
    }
    if (data.terms !== void 0) {
      let data2 = data.terms;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          vErrors = withError(vErrors, "/terms");
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate266(data2[i0])) {
vErrors = appended(vErrors, validate266.errors, "/terms/" + i0);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/terms");
        errors++;
      }
    }
    if (data.confidence !== void 0) {
      if (!validate352(data.confidence)) {
vErrors = appended(vErrors, validate352.errors, "/confidence");
        errors = vErrors.length;
      }
    }
    if (data.citations !== void 0) {
      if (!validate297(data.citations)) {
vErrors = appended(vErrors, validate297.errors, "/citations");
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate266(data.note)) {
vErrors = appended(vErrors, validate266.errors, "/note");
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema274.has(key0) && !key0.startsWith("x-")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate638.errors = vErrors;
  return errors === 0;
}
var schema276 = /* @__PURE__ */ new Set(["suppress", "ask"]);
var schema277 = /* @__PURE__ */ new Set(["id", "title", "match", "reason", "unless", "action", "otherMagnet", "good", "mayHold", "notWith", "settledBy", "confidence", "citations", "note"]);
function validate645(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.title === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.match === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.reason === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.unless === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.action === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.confidence === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.citations === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern38.test(data0)) {
          vErrors = withError(vErrors, "/id");
          errors++;
        }
      } else {
        vErrors = withError(vErrors, "/id");
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (!validate266(data.title)) {
vErrors = appended(vErrors, validate266.errors, "/title");
        errors = vErrors.length;
      }
    }
    if (data.match !== void 0) {
      let data2 = data.match;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          vErrors = withError(vErrors, "/match");
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate549(data2[i0])) {
vErrors = appended(vErrors, validate549.errors, "/match/" + i0);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/match");
        errors++;
      }
    }
    if (data.reason !== void 0) {
      if (!validate266(data.reason)) {
vErrors = appended(vErrors, validate266.errors, "/reason");
        errors = vErrors.length;
      }
    }
    if (data.unless !== void 0) {
      if (!validate266(data.unless)) {
vErrors = appended(vErrors, validate266.errors, "/unless");
        errors = vErrors.length;
      }
    }
    if (data.action !== void 0) {
      let data6 = data.action;
      if (typeof data6 !== "string") {
        vErrors = withError(vErrors, "/action");
        errors++;
      }
      if (!schema276.has(data6)) {
        vErrors = withError(vErrors, "/action");
        errors++;
      }
    }
    if (data.otherMagnet !== void 0) {
      if (typeof data.otherMagnet !== "boolean") {
        vErrors = withError(vErrors, "/otherMagnet");
        errors++;
      }
    }
    if (data.good !== void 0) {
      if (typeof data.good !== "boolean") {
        vErrors = withError(vErrors, "/good");
        errors++;
      }
    }
    if (data.mayHold !== void 0) {
      if (!validate555(data.mayHold)) {
vErrors = appended(vErrors, validate555.errors, "/mayHold");
        errors = vErrors.length;
      }
    }
    if (data.notWith !== void 0) {
      let data10 = data.notWith;
      if (Array.isArray(data10)) {
        if (data10.length < 1) {
          vErrors = withError(vErrors, "/notWith");
          errors++;
        }
        const len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data11 = data10[i1];
          if (typeof data11 === "string") {
            if (!pattern18.test(data11)) {
              vErrors = withError(vErrors, "/notWith/" + i1);
              errors++;
            }
          } else {
            vErrors = withError(vErrors, "/notWith/" + i1);
            errors++;
          }
        }
      } else {
        vErrors = withError(vErrors, "/notWith");
        errors++;
      }
    }
    if (data.settledBy !== void 0) {
      let data12 = data.settledBy;
      if (Array.isArray(data12)) {
        if (data12.length < 1) {
          vErrors = withError(vErrors, "/settledBy");
          errors++;
        }
        const len2 = data12.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data13 = data12[i2];
          if (typeof data13 === "string") {
            if (!pattern18.test(data13)) {
              vErrors = withError(vErrors, "/settledBy/" + i2);
              errors++;
            }
          } else {
            vErrors = withError(vErrors, "/settledBy/" + i2);
            errors++;
          }
        }
      } else {
        vErrors = withError(vErrors, "/settledBy");
        errors++;
      }
    }
    if (data.confidence !== void 0) {
      if (!validate352(data.confidence)) {
vErrors = appended(vErrors, validate352.errors, "/confidence");
        errors = vErrors.length;
      }
    }
    if (data.citations !== void 0) {
      if (!validate297(data.citations)) {
vErrors = appended(vErrors, validate297.errors, "/citations");
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate266(data.note)) {
vErrors = appended(vErrors, validate266.errors, "/note");
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema277.has(key0) && !key0.startsWith("x-")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate645.errors = vErrors;
  return errors === 0;
}
var schema279 = /* @__PURE__ */ new Set(["id", "purpose", "terms", "exact", "byLanguage"]);
function validate655(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.purpose === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern38.test(data0)) {
          vErrors = withError(vErrors, "/id");
          errors++;
        }
      } else {
        vErrors = withError(vErrors, "/id");
        errors++;
      }
    }
    if (data.purpose !== void 0) {
      if (!validate266(data.purpose)) {
vErrors = appended(vErrors, validate266.errors, "/purpose");
        errors = vErrors.length;
      }
    }
    if (data.terms !== void 0) {
      let data2 = data.terms;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          vErrors = withError(vErrors, "/terms");
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate266(data2[i0])) {
vErrors = appended(vErrors, validate266.errors, "/terms/" + i0);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/terms");
        errors++;
      }
    }
    if (data.exact !== void 0) {
      let data4 = data.exact;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          vErrors = withError(vErrors, "/exact");
          errors++;
        }
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate266(data4[i1])) {
vErrors = appended(vErrors, validate266.errors, "/exact/" + i1);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/exact");
        errors++;
      }
    }
    if (data.byLanguage !== void 0) {
      let data6 = data.byLanguage;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key0 in data6) {
          let data7 = data6[key0];
          if (Array.isArray(data7)) {
            const len2 = data7.length;
            for (let i2 = 0; i2 < len2; i2++) {
              if (!validate266(data7[i2])) {
vErrors = appended(vErrors, validate266.errors, "/byLanguage/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i2);
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = withError(vErrors, "/byLanguage/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"));
            errors++;
          }
        }
      } else {
        vErrors = withError(vErrors, "/byLanguage");
        errors++;
      }
    }
    for (const key1 in data) {
      if (!schema279.has(key1) && !key1.startsWith("x-")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate655.errors = vErrors;
  return errors === 0;
}
var schema281 = /* @__PURE__ */ new Set(["form", "terms"]);
function validate661(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.form === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.terms === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.form !== void 0) {
      if (!validate574(data.form)) {
vErrors = appended(vErrors, validate574.errors, "/form");
        errors = vErrors.length;
      }
    }
    if (data.terms !== void 0) {
      let data1 = data.terms;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          vErrors = withError(vErrors, "/terms");
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate266(data1[i0])) {
vErrors = appended(vErrors, validate266.errors, "/terms/" + i0);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/terms");
        errors++;
      }
    }
    for (const key0 in data) {
      if (!schema281.has(key0) && !key0.startsWith("x-")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate661.errors = vErrors;
  return errors === 0;
}
var schema283 = /* @__PURE__ */ new Set(["element", "terms"]);
function validate665(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.element === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.terms === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.element !== void 0) {
      let data0 = data.element;
      if (typeof data0 === "string") {
        if (!pattern27.test(data0)) {
          vErrors = withError(vErrors, "/element");
          errors++;
        }
      } else {
        vErrors = withError(vErrors, "/element");
        errors++;
      }
    }
    if (data.terms !== void 0) {
      let data1 = data.terms;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          vErrors = withError(vErrors, "/terms");
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate266(data1[i0])) {
vErrors = appended(vErrors, validate266.errors, "/terms/" + i0);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/terms");
        errors++;
      }
    }
    for (const key0 in data) {
      if (!schema283.has(key0) && !key0.startsWith("x-")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate665.errors = vErrors;
  return errors === 0;
}
var schema285 = /* @__PURE__ */ new Set(["languages", "forms"]);
var pattern66 = new RegExp("^[a-z]{2,3}$", "u");
function validate668(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.languages === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.forms === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.languages !== void 0) {
      let data0 = data.languages;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          vErrors = withError(vErrors, "/languages");
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (!pattern66.test(data1)) {
              vErrors = withError(vErrors, "/languages/" + i0);
              errors++;
            }
          } else {
            vErrors = withError(vErrors, "/languages/" + i0);
            errors++;
          }
        }
      } else {
        vErrors = withError(vErrors, "/languages");
        errors++;
      }
    }
    if (data.forms !== void 0) {
      let data2 = data.forms;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          vErrors = withError(vErrors, "/forms");
          errors++;
        }
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate266(data2[i1])) {
vErrors = appended(vErrors, validate266.errors, "/forms/" + i1);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/forms");
        errors++;
      }
    }
    for (const key0 in data) {
      if (!schema285.has(key0) && !key0.startsWith("x-")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate668.errors = vErrors;
  return errors === 0;
}
var schema287 = /* @__PURE__ */ new Set(["family", "place", "sector", "generic", "common", "stop"]);
var schema288 = /* @__PURE__ */ new Set(["kind", "shared", "synonyms", "words"]);
var pattern67 = new RegExp("^\\S+$", "u");
function validate671(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if (typeof data0 !== "string") {
        vErrors = withError(vErrors, "/kind");
        errors++;
      }
      if (!schema287.has(data0)) {
        vErrors = withError(vErrors, "/kind");
        errors++;
      }
    }
    if (data.shared !== void 0) {
      if (typeof data.shared !== "boolean") {
        vErrors = withError(vErrors, "/shared");
        errors++;
      }
    }
    if (data.synonyms !== void 0) {
      let data2 = data.synonyms;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          vErrors = withError(vErrors, "/synonyms");
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (Array.isArray(data3)) {
            if (data3.length < 2) {
              vErrors = withError(vErrors, "/synonyms/" + i0);
              errors++;
            }
            const len1 = data3.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data4 = data3[i1];
              if (typeof data4 === "string") {
                if (!pattern67.test(data4)) {
                  vErrors = withError(vErrors, "/synonyms/" + i0 + "/" + i1);
                  errors++;
                }
              } else {
                vErrors = withError(vErrors, "/synonyms/" + i0 + "/" + i1);
                errors++;
              }
            }
          } else {
            vErrors = withError(vErrors, "/synonyms/" + i0);
            errors++;
          }
        }
      } else {
        vErrors = withError(vErrors, "/synonyms");
        errors++;
      }
    }
    if (data.words !== void 0) {
      let data5 = data.words;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          vErrors = withError(vErrors, "/words");
          errors++;
        }
        const len2 = data5.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data6 = data5[i2];
          if (typeof data6 === "string") {
            if (!pattern67.test(data6)) {
              vErrors = withError(vErrors, "/words/" + i2);
              errors++;
            }
          } else {
            vErrors = withError(vErrors, "/words/" + i2);
            errors++;
          }
        }
      } else {
        vErrors = withError(vErrors, "/words");
        errors++;
      }
    }
    for (const key0 in data) {
      if (!schema288.has(key0) && !key0.startsWith("x-")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate671.errors = vErrors;
  return errors === 0;
}
var schema290 = /* @__PURE__ */ new Set(["word", "means"]);
function validate673(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.word === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.means === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.word !== void 0) {
      let data0 = data.word;
      if (typeof data0 === "string") {
        if (!pattern67.test(data0)) {
          vErrors = withError(vErrors, "/word");
          errors++;
        }
      } else {
        vErrors = withError(vErrors, "/word");
        errors++;
      }
    }
    if (data.means !== void 0) {
      let data1 = data.means;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          vErrors = withError(vErrors, "/means");
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (!pattern67.test(data2)) {
              vErrors = withError(vErrors, "/means/" + i0);
              errors++;
            }
          } else {
            vErrors = withError(vErrors, "/means/" + i0);
            errors++;
          }
        }
      } else {
        vErrors = withError(vErrors, "/means");
        errors++;
      }
    }
    for (const key0 in data) {
      if (!schema290.has(key0) && !key0.startsWith("x-")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate673.errors = vErrors;
  return errors === 0;
}
var schema292 = /* @__PURE__ */ new Set(["letter", "confusable", "han-variant", "confusable-kana", "romanisation", "spelled-out"]);
var schema293 = /* @__PURE__ */ new Set(["kind", "pairs"]);
function validate675(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.pairs === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if (typeof data0 !== "string") {
        vErrors = withError(vErrors, "/kind");
        errors++;
      }
      if (!schema292.has(data0)) {
        vErrors = withError(vErrors, "/kind");
        errors++;
      }
    }
    if (data.pairs !== void 0) {
      let data1 = data.pairs;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          vErrors = withError(vErrors, "/pairs");
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (!pattern67.test(data2)) {
              vErrors = withError(vErrors, "/pairs/" + i0);
              errors++;
            }
          } else {
            vErrors = withError(vErrors, "/pairs/" + i0);
            errors++;
          }
        }
      } else {
        vErrors = withError(vErrors, "/pairs");
        errors++;
      }
    }
    for (const key0 in data) {
      if (!schema293.has(key0) && !key0.startsWith("x-")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate675.errors = vErrors;
  return errors === 0;
}
var schema295 = /* @__PURE__ */ new Set(["languages", "words"]);
function validate677(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.languages === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.words === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.languages !== void 0) {
      let data0 = data.languages;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          vErrors = withError(vErrors, "/languages");
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (!pattern66.test(data1)) {
              vErrors = withError(vErrors, "/languages/" + i0);
              errors++;
            }
          } else {
            vErrors = withError(vErrors, "/languages/" + i0);
            errors++;
          }
        }
      } else {
        vErrors = withError(vErrors, "/languages");
        errors++;
      }
    }
    if (data.words !== void 0) {
      let data2 = data.words;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          vErrors = withError(vErrors, "/words");
          errors++;
        }
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate266(data2[i1])) {
vErrors = appended(vErrors, validate266.errors, "/words/" + i1);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/words");
        errors++;
      }
    }
    for (const key0 in data) {
      if (!schema295.has(key0) && !key0.startsWith("x-")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate677.errors = vErrors;
  return errors === 0;
}
var schema297 = /* @__PURE__ */ new Set(["code", "countries", "citations"]);
function validate680(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.countries === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.code !== void 0) {
      let data0 = data.code;
      if (typeof data0 === "string") {
        if (!pattern46.test(data0)) {
          vErrors = withError(vErrors, "/code");
          errors++;
        }
      } else {
        vErrors = withError(vErrors, "/code");
        errors++;
      }
    }
    if (data.countries !== void 0) {
      let data1 = data.countries;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          vErrors = withError(vErrors, "/countries");
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate346(data1[i0])) {
vErrors = appended(vErrors, validate346.errors, "/countries/" + i0);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/countries");
        errors++;
      }
    }
    if (data.citations !== void 0) {
      if (!validate297(data.citations)) {
vErrors = appended(vErrors, validate297.errors, "/citations");
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema297.has(key0) && !key0.startsWith("x-")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate680.errors = vErrors;
  return errors === 0;
}
var schema302 = /* @__PURE__ */ new Set(["id", "severity", "title", "message", "when", "from", "until", "acts", "waivable", "citations", "note"]);
var pattern74 = new RegExp("^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$", "u");
function validate685(data) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern74.test(data)) {
      vErrors = withError(vErrors, "");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate685.errors = vErrors;
  return errors === 0;
}
var schema301 = /* @__PURE__ */ new Set(["error", "warning", "information", "hint"]);
function validate687(data) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = withError(vErrors, "");
    errors++;
  }
  if (!schema301.has(data)) {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate687.errors = vErrors;
  return errors === 0;
}
function validate684(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.severity === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.title === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.message === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.when === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.citations === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.id !== void 0) {
      if (!validate685(data.id)) {
vErrors = appended(vErrors, validate685.errors, "/id");
        errors = vErrors.length;
      }
    }
    if (data.severity !== void 0) {
      if (!validate687(data.severity)) {
vErrors = appended(vErrors, validate687.errors, "/severity");
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate266(data.title)) {
vErrors = appended(vErrors, validate266.errors, "/title");
        errors = vErrors.length;
      }
    }
    if (data.message !== void 0) {
      if (!validate266(data.message)) {
vErrors = appended(vErrors, validate266.errors, "/message");
        errors = vErrors.length;
      }
    }
    if (data.when !== void 0) {
      if (!validate266(data.when)) {
vErrors = appended(vErrors, validate266.errors, "/when");
        errors = vErrors.length;
      }
    }
    if (data.from !== void 0) {
      if (!validate268(data.from)) {
vErrors = appended(vErrors, validate268.errors, "/from");
        errors = vErrors.length;
      }
    }
    if (data.until !== void 0) {
      if (!validate268(data.until)) {
vErrors = appended(vErrors, validate268.errors, "/until");
        errors = vErrors.length;
      }
    }
    if (data.acts !== void 0) {
      let data7 = data.acts;
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          vErrors = withError(vErrors, "/acts");
          errors++;
        }
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate280(data7[i0])) {
vErrors = appended(vErrors, validate280.errors, "/acts/" + i0);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/acts");
        errors++;
      }
    }
    if (data.waivable !== void 0) {
      if (typeof data.waivable !== "boolean") {
        vErrors = withError(vErrors, "/waivable");
        errors++;
      }
    }
    if (data.citations !== void 0) {
      if (!validate297(data.citations)) {
vErrors = appended(vErrors, validate297.errors, "/citations");
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate266(data.note)) {
vErrors = appended(vErrors, validate266.errors, "/note");
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema302.has(key0) && !key0.startsWith("x-")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate684.errors = vErrors;
  return errors === 0;
}
var schema308 = /* @__PURE__ */ new Set(["name", "asOf", "input", "items", "rules", "expect", "states"]);
var schema305 = /* @__PURE__ */ new Set(["rule", "path", "line", "severity", "acts"]);
var pattern75 = new RegExp("^(?:/.*)?$", "u");
function validate703(data) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.line === void 0) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    vErrors = withError(vErrors, "");
    errors++;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rule === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.rule !== void 0) {
      if (!validate685(data.rule)) {
vErrors = appended(vErrors, validate685.errors, "/rule");
        errors = vErrors.length;
      }
    }
    if (data.path !== void 0) {
      let data1 = data.path;
      if (typeof data1 === "string") {
        if (!pattern75.test(data1)) {
          vErrors = withError(vErrors, "/path");
          errors++;
        }
      } else {
        vErrors = withError(vErrors, "/path");
        errors++;
      }
    }
    if (data.line !== void 0) {
      let data2 = data.line;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        vErrors = withError(vErrors, "/line");
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 1 || isNaN(data2)) {
          vErrors = withError(vErrors, "/line");
          errors++;
        }
      }
    }
    if (data.severity !== void 0) {
      if (!validate687(data.severity)) {
vErrors = appended(vErrors, validate687.errors, "/severity");
        errors = vErrors.length;
      }
    }
    if (data.acts !== void 0) {
      let data4 = data.acts;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate280(data4[i0])) {
vErrors = appended(vErrors, validate280.errors, "/acts/" + i0);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/acts");
        errors++;
      }
    }
    for (const key0 in data) {
      if (!schema305.has(key0) && !key0.startsWith("x-")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate703.errors = vErrors;
  return errors === 0;
}
var schema307 = /* @__PURE__ */ new Set(["in-force", "suspended", "pending", "ended", "unverified", "not-issued"]);
function validate708(data) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = withError(vErrors, "");
    errors++;
  }
  if (!schema307.has(data)) {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate708.errors = vErrors;
  return errors === 0;
}
function validate698(data) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.input === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.items === void 0) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
      const _errs4 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.states === void 0) {
          vErrors = withError(vErrors, "");
          errors++;
        }
      }
      var _valid0 = _errs4 === errors;
      valid0 = valid0 || _valid0;
    }
  }
  if (!valid0) {
    vErrors = withError(vErrors, "");
    errors++;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.asOf === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.name !== void 0) {
      if (!validate266(data.name)) {
vErrors = appended(vErrors, validate266.errors, "/name");
        errors = vErrors.length;
      }
    }
    if (data.asOf !== void 0) {
      if (!validate268(data.asOf)) {
vErrors = appended(vErrors, validate268.errors, "/asOf");
        errors = vErrors.length;
      }
    }
    if (data.input !== void 0) {
      if (!validate266(data.input)) {
vErrors = appended(vErrors, validate266.errors, "/input");
        errors = vErrors.length;
      }
    }
    if (data.items !== void 0) {
      let data3 = data.items;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          vErrors = withError(vErrors, "/items");
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
          } else {
            vErrors = withError(vErrors, "/items/" + i0);
            errors++;
          }
        }
      } else {
        vErrors = withError(vErrors, "/items");
        errors++;
      }
    }
    if (data.rules !== void 0) {
      let data5 = data.rules;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          vErrors = withError(vErrors, "/rules");
          errors++;
        }
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate685(data5[i1])) {
vErrors = appended(vErrors, validate685.errors, "/rules/" + i1);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/rules");
        errors++;
      }
    }
    if (data.expect !== void 0) {
      let data7 = data.expect;
      if (Array.isArray(data7)) {
        const len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate703(data7[i2])) {
vErrors = appended(vErrors, validate703.errors, "/expect/" + i2);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/expect");
        errors++;
      }
    }
    if (data.states !== void 0) {
      let data9 = data.states;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (const key0 in data9) {
          if (!validate708(data9[key0])) {
vErrors = appended(vErrors, validate708.errors, "/states/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"));
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/states");
        errors++;
      }
    }
    for (const key1 in data) {
      if (!schema308.has(key1) && !key1.startsWith("x-")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate698.errors = vErrors;
  return errors === 0;
}
function validate264(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.pack !== void 0) {
      if (!validate265(data.pack)) {
vErrors = appended(vErrors, validate265.errors, "/pack");
        errors = vErrors.length;
      }
    }
    if (data.sources !== void 0) {
      let data1 = data.sources;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key0 in data1) {
          if (!validate272(data1[key0])) {
vErrors = appended(vErrors, validate272.errors, "/sources/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"));
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/sources");
        errors++;
      }
    }
    if (data.acts !== void 0) {
      let data3 = data.acts;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate279(data3[i0])) {
vErrors = appended(vErrors, validate279.errors, "/acts/" + i0);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/acts");
        errors++;
      }
    }
    if (data.controlledItems !== void 0) {
      let data5 = data.controlledItems;
      if (Array.isArray(data5)) {
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate366(data5[i1])) {
vErrors = appended(vErrors, validate366.errors, "/controlledItems/" + i1);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/controlledItems");
        errors++;
      }
    }
    if (data.itemLists !== void 0) {
      let data7 = data.itemLists;
      if (Array.isArray(data7)) {
        const len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate389(data7[i2])) {
vErrors = appended(vErrors, validate389.errors, "/itemLists/" + i2);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/itemLists");
        errors++;
      }
    }
    if (data.thresholds !== void 0) {
      let data9 = data.thresholds;
      if (Array.isArray(data9)) {
        const len3 = data9.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate409(data9[i3])) {
vErrors = appended(vErrors, validate409.errors, "/thresholds/" + i3);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/thresholds");
        errors++;
      }
    }
    if (data.guidance !== void 0) {
      let data11 = data.guidance;
      if (Array.isArray(data11)) {
        const len4 = data11.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate422(data11[i4])) {
vErrors = appended(vErrors, validate422.errors, "/guidance/" + i4);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/guidance");
        errors++;
      }
    }
    if (data.licenceTypes !== void 0) {
      let data13 = data.licenceTypes;
      if (Array.isArray(data13)) {
        const len5 = data13.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (!validate436(data13[i5])) {
vErrors = appended(vErrors, validate436.errors, "/licenceTypes/" + i5);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/licenceTypes");
        errors++;
      }
    }
    if (data.provisions !== void 0) {
      let data15 = data.provisions;
      if (Array.isArray(data15)) {
        const len6 = data15.length;
        for (let i6 = 0; i6 < len6; i6++) {
          if (!validate457(data15[i6])) {
vErrors = appended(vErrors, validate457.errors, "/provisions/" + i6);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/provisions");
        errors++;
      }
    }
    if (data.certificateFields !== void 0) {
      let data17 = data.certificateFields;
      if (Array.isArray(data17)) {
        const len7 = data17.length;
        for (let i7 = 0; i7 < len7; i7++) {
          if (!validate472(data17[i7])) {
vErrors = appended(vErrors, validate472.errors, "/certificateFields/" + i7);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/certificateFields");
        errors++;
      }
    }
    if (data.customsRemarks !== void 0) {
      let data19 = data.customsRemarks;
      if (Array.isArray(data19)) {
        const len8 = data19.length;
        for (let i8 = 0; i8 < len8; i8++) {
          if (!validate480(data19[i8])) {
vErrors = appended(vErrors, validate480.errors, "/customsRemarks/" + i8);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/customsRemarks");
        errors++;
      }
    }
    if (data.endUseTreatments !== void 0) {
      let data21 = data.endUseTreatments;
      if (Array.isArray(data21)) {
        const len9 = data21.length;
        for (let i9 = 0; i9 < len9; i9++) {
          if (!validate497(data21[i9])) {
vErrors = appended(vErrors, validate497.errors, "/endUseTreatments/" + i9);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/endUseTreatments");
        errors++;
      }
    }
    if (data.countryLists !== void 0) {
      let data23 = data.countryLists;
      if (Array.isArray(data23)) {
        const len10 = data23.length;
        for (let i10 = 0; i10 < len10; i10++) {
          if (!validate504(data23[i10])) {
vErrors = appended(vErrors, validate504.errors, "/countryLists/" + i10);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/countryLists");
        errors++;
      }
    }
    if (data.sourcingRestrictions !== void 0) {
      let data25 = data.sourcingRestrictions;
      if (Array.isArray(data25)) {
        const len11 = data25.length;
        for (let i11 = 0; i11 < len11; i11++) {
          if (!validate515(data25[i11])) {
vErrors = appended(vErrors, validate515.errors, "/sourcingRestrictions/" + i11);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/sourcingRestrictions");
        errors++;
      }
    }
    if (data.parties !== void 0) {
      let data27 = data.parties;
      if (Array.isArray(data27)) {
        const len12 = data27.length;
        for (let i12 = 0; i12 < len12; i12++) {
          if (!validate527(data27[i12])) {
vErrors = appended(vErrors, validate527.errors, "/parties/" + i12);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/parties");
        errors++;
      }
    }
    if (data.vagueStatements !== void 0) {
      if (!validate538(data.vagueStatements)) {
vErrors = appended(vErrors, validate538.errors, "/vagueStatements");
        errors = vErrors.length;
      }
    }
    if (data.elements !== void 0) {
      let data30 = data.elements;
      if (Array.isArray(data30)) {
        const len13 = data30.length;
        for (let i13 = 0; i13 < len13; i13++) {
          if (!validate543(data30[i13])) {
vErrors = appended(vErrors, validate543.errors, "/elements/" + i13);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/elements");
        errors++;
      }
    }
    if (data.tariffCodes !== void 0) {
      let data32 = data.tariffCodes;
      if (Array.isArray(data32)) {
        const len14 = data32.length;
        for (let i14 = 0; i14 < len14; i14++) {
          if (!validate567(data32[i14])) {
vErrors = appended(vErrors, validate567.errors, "/tariffCodes/" + i14);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/tariffCodes");
        errors++;
      }
    }
    if (data.casNumbers !== void 0) {
      let data34 = data.casNumbers;
      if (Array.isArray(data34)) {
        const len15 = data34.length;
        for (let i15 = 0; i15 < len15; i15++) {
          if (!validate583(data34[i15])) {
vErrors = appended(vErrors, validate583.errors, "/casNumbers/" + i15);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/casNumbers");
        errors++;
      }
    }
    if (data.materials !== void 0) {
      let data36 = data.materials;
      if (Array.isArray(data36)) {
        const len16 = data36.length;
        for (let i16 = 0; i16 < len16; i16++) {
          if (!validate595(data36[i16])) {
vErrors = appended(vErrors, validate595.errors, "/materials/" + i16);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/materials");
        errors++;
      }
    }
    if (data.grades !== void 0) {
      let data38 = data.grades;
      if (Array.isArray(data38)) {
        const len17 = data38.length;
        for (let i17 = 0; i17 < len17; i17++) {
          if (!validate612(data38[i17])) {
vErrors = appended(vErrors, validate612.errors, "/grades/" + i17);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/grades");
        errors++;
      }
    }
    if (data.finishedGoods !== void 0) {
      let data40 = data.finishedGoods;
      if (Array.isArray(data40)) {
        const len18 = data40.length;
        for (let i18 = 0; i18 < len18; i18++) {
          if (!validate629(data40[i18])) {
vErrors = appended(vErrors, validate629.errors, "/finishedGoods/" + i18);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/finishedGoods");
        errors++;
      }
    }
    if (data.goods !== void 0) {
      let data42 = data.goods;
      if (Array.isArray(data42)) {
        const len19 = data42.length;
        for (let i19 = 0; i19 < len19; i19++) {
          if (!validate638(data42[i19])) {
vErrors = appended(vErrors, validate638.errors, "/goods/" + i19);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/goods");
        errors++;
      }
    }
    if (data.lookAlikes !== void 0) {
      let data44 = data.lookAlikes;
      if (Array.isArray(data44)) {
        const len20 = data44.length;
        for (let i20 = 0; i20 < len20; i20++) {
          if (!validate645(data44[i20])) {
vErrors = appended(vErrors, validate645.errors, "/lookAlikes/" + i20);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/lookAlikes");
        errors++;
      }
    }
    if (data.wordLists !== void 0) {
      let data46 = data.wordLists;
      if (Array.isArray(data46)) {
        const len21 = data46.length;
        for (let i21 = 0; i21 < len21; i21++) {
          if (!validate655(data46[i21])) {
vErrors = appended(vErrors, validate655.errors, "/wordLists/" + i21);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/wordLists");
        errors++;
      }
    }
    if (data.formWords !== void 0) {
      let data48 = data.formWords;
      if (Array.isArray(data48)) {
        const len22 = data48.length;
        for (let i22 = 0; i22 < len22; i22++) {
          if (!validate661(data48[i22])) {
vErrors = appended(vErrors, validate661.errors, "/formWords/" + i22);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/formWords");
        errors++;
      }
    }
    if (data.partnerWords !== void 0) {
      let data50 = data.partnerWords;
      if (Array.isArray(data50)) {
        const len23 = data50.length;
        for (let i23 = 0; i23 < len23; i23++) {
          if (!validate665(data50[i23])) {
vErrors = appended(vErrors, validate665.errors, "/partnerWords/" + i23);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/partnerWords");
        errors++;
      }
    }
    if (data.legalForms !== void 0) {
      let data52 = data.legalForms;
      if (Array.isArray(data52)) {
        const len24 = data52.length;
        for (let i24 = 0; i24 < len24; i24++) {
          if (!validate668(data52[i24])) {
vErrors = appended(vErrors, validate668.errors, "/legalForms/" + i24);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/legalForms");
        errors++;
      }
    }
    if (data.nameWords !== void 0) {
      let data54 = data.nameWords;
      if (Array.isArray(data54)) {
        const len25 = data54.length;
        for (let i25 = 0; i25 < len25; i25++) {
          if (!validate671(data54[i25])) {
vErrors = appended(vErrors, validate671.errors, "/nameWords/" + i25);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/nameWords");
        errors++;
      }
    }
    if (data.nameCompounds !== void 0) {
      let data56 = data.nameCompounds;
      if (Array.isArray(data56)) {
        const len26 = data56.length;
        for (let i26 = 0; i26 < len26; i26++) {
          if (!validate673(data56[i26])) {
vErrors = appended(vErrors, validate673.errors, "/nameCompounds/" + i26);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/nameCompounds");
        errors++;
      }
    }
    if (data.characterFoldings !== void 0) {
      let data58 = data.characterFoldings;
      if (Array.isArray(data58)) {
        const len27 = data58.length;
        for (let i27 = 0; i27 < len27; i27++) {
          if (!validate675(data58[i27])) {
vErrors = appended(vErrors, validate675.errors, "/characterFoldings/" + i27);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/characterFoldings");
        errors++;
      }
    }
    if (data.placeholders !== void 0) {
      let data60 = data.placeholders;
      if (Array.isArray(data60)) {
        const len28 = data60.length;
        for (let i28 = 0; i28 < len28; i28++) {
          if (!validate677(data60[i28])) {
vErrors = appended(vErrors, validate677.errors, "/placeholders/" + i28);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/placeholders");
        errors++;
      }
    }
    if (data.countryGroups !== void 0) {
      let data62 = data.countryGroups;
      if (Array.isArray(data62)) {
        const len29 = data62.length;
        for (let i29 = 0; i29 < len29; i29++) {
          if (!validate680(data62[i29])) {
vErrors = appended(vErrors, validate680.errors, "/countryGroups/" + i29);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/countryGroups");
        errors++;
      }
    }
    if (data.rules !== void 0) {
      let data64 = data.rules;
      if (Array.isArray(data64)) {
        const len30 = data64.length;
        for (let i30 = 0; i30 < len30; i30++) {
          if (!validate684(data64[i30])) {
vErrors = appended(vErrors, validate684.errors, "/rules/" + i30);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/rules");
        errors++;
      }
    }
    if (data.tests !== void 0) {
      let data66 = data.tests;
      if (Array.isArray(data66)) {
        const len31 = data66.length;
        for (let i31 = 0; i31 < len31; i31++) {
          if (!validate698(data66[i31])) {
vErrors = appended(vErrors, validate698.errors, "/tests/" + i31);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/tests");
        errors++;
      }
    }
    for (const key1 in data) {
      if (!schema309.has(key1) && !key1.startsWith("x-")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate264.errors = vErrors;
  return errors === 0;
}
var validateBaseline = validate711;
function validate712(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.version === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "version")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 !== "string") {
        vErrors = withError(vErrors, "/name");
        errors++;
      }
      if ("lodestone" !== data0) {
        vErrors = withError(vErrors, "/name");
        errors++;
      }
    }
    if (data.version !== void 0) {
      if (typeof data.version !== "string") {
        vErrors = withError(vErrors, "/version");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate712.errors = vErrors;
  return errors === 0;
}
function validate714(data) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern2.test(data)) {
      vErrors = withError(vErrors, "");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate714.errors = vErrors;
  return errors === 0;
}
function validate716(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.version === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.reviewedOn === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "version" || key0 === "reviewedOn")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        vErrors = withError(vErrors, "/id");
        errors++;
      }
    }
    if (data.version !== void 0) {
      if (typeof data.version !== "string") {
        vErrors = withError(vErrors, "/version");
        errors++;
      }
    }
    if (data.reviewedOn !== void 0) {
      if (!validate714(data.reviewedOn)) {
vErrors = appended(vErrors, validate714.errors, "/reviewedOn");
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate716.errors = vErrors;
  return errors === 0;
}
var pattern77 = new RegExp("^(?![/\\\\]|[A-Za-z]:[/\\\\]|$)(?!.*//|.*/$|.*(?:[^/.]|[^/.]\\.|[^/]\\.\\.)/\\.\\.(?:/|$))(?!(?:.*/)?\\.(?:/|$)|(?:.*/)?\\.\\.$)", "u");
var pattern78 = new RegExp("^[0-9a-f]{16}$", "u");
function validate720(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rule === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.at === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.severity === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.count === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.fingerprint === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "rule" || key0 === "at" || key0 === "severity" || key0 === "count" || key0 === "fingerprint")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
    if (data.rule !== void 0) {
      if (typeof data.rule !== "string") {
        vErrors = withError(vErrors, "/rule");
        errors++;
      }
    }
    if (data.at !== void 0) {
      if (typeof data.at !== "string") {
        vErrors = withError(vErrors, "/at");
        errors++;
      }
    }
    if (data.severity !== void 0) {
      let data2 = data.severity;
      if (typeof data2 !== "string") {
        vErrors = withError(vErrors, "/severity");
        errors++;
      }
      if (!schema301.has(data2)) {
        vErrors = withError(vErrors, "/severity");
        errors++;
      }
    }
    if (data.count !== void 0) {
      let data3 = data.count;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        vErrors = withError(vErrors, "/count");
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 1e6 || isNaN(data3)) {
          vErrors = withError(vErrors, "/count");
          errors++;
        }
        if (data3 < 1 || isNaN(data3)) {
          vErrors = withError(vErrors, "/count");
          errors++;
        }
      }
    }
    if (data.fingerprint !== void 0) {
      let data4 = data.fingerprint;
      if (typeof data4 === "string") {
        if (!pattern78.test(data4)) {
          vErrors = withError(vErrors, "/fingerprint");
          errors++;
        }
      } else {
        vErrors = withError(vErrors, "/fingerprint");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate720.errors = vErrors;
  return errors === 0;
}
function validate719(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.findings === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "path" || key0 === "findings")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
    if (data.path !== void 0) {
      let data0 = data.path;
      if (typeof data0 === "string") {
        if (!pattern77.test(data0)) {
          vErrors = withError(vErrors, "/path");
          errors++;
        }
      } else {
        vErrors = withError(vErrors, "/path");
        errors++;
      }
    }
    if (data.findings !== void 0) {
      let data1 = data.findings;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate720(data1[i0])) {
vErrors = appended(vErrors, validate720.errors, "/findings/" + i0);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/findings");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate719.errors = vErrors;
  return errors === 0;
}
function validate711(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schemaVersion === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.tool === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.asOf === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.packs === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.files === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "schemaVersion" || key0 === "tool" || key0 === "asOf" || key0 === "packs" || key0 === "files")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
    if (data.schemaVersion !== void 0) {
      let data0 = data.schemaVersion;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        vErrors = withError(vErrors, "/schemaVersion");
        errors++;
      }
      if (1 !== data0) {
        vErrors = withError(vErrors, "/schemaVersion");
        errors++;
      }
    }
    if (data.tool !== void 0) {
      if (!validate712(data.tool)) {
vErrors = appended(vErrors, validate712.errors, "/tool");
        errors = vErrors.length;
      }
    }
    if (data.asOf !== void 0) {
      if (!validate714(data.asOf)) {
vErrors = appended(vErrors, validate714.errors, "/asOf");
        errors = vErrors.length;
      }
    }
    if (data.packs !== void 0) {
      let data3 = data.packs;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate716(data3[i0])) {
vErrors = appended(vErrors, validate716.errors, "/packs/" + i0);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/packs");
        errors++;
      }
    }
    if (data.files !== void 0) {
      let data5 = data.files;
      if (Array.isArray(data5)) {
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate719(data5[i1])) {
vErrors = appended(vErrors, validate719.errors, "/files/" + i1);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/files");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate711.errors = vErrors;
  return errors === 0;
}
var validateItem = validate723;
function validate723(data) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.description === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.ref === void 0) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    vErrors = withError(vErrors, "");
    errors++;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.partNumber === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.quantity === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.partNumber !== void 0) {
      if (!validate34(data.partNumber)) {
vErrors = appended(vErrors, validate34.errors, "/partNumber");
        errors = vErrors.length;
      }
    }
    if (data.description !== void 0) {
      if (!validate92(data.description)) {
vErrors = appended(vErrors, validate92.errors, "/description");
        errors = vErrors.length;
      }
    }
    if (data.quantity !== void 0) {
      let data2 = data.quantity;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          vErrors = withError(vErrors, "/quantity");
          errors++;
        }
      } else {
        vErrors = withError(vErrors, "/quantity");
        errors++;
      }
    }
    if (data.unit !== void 0) {
      if (!validate82(data.unit)) {
vErrors = appended(vErrors, validate82.errors, "/unit");
        errors = vErrors.length;
      }
    }
    if (data.level !== void 0) {
      let data4 = data.level;
      if (typeof data4 !== "string") {
        vErrors = withError(vErrors, "/level");
        errors++;
      }
      if (!schema49.has(data4)) {
        vErrors = withError(vErrors, "/level");
        errors++;
      }
    }
    if (data.form !== void 0) {
      if (!validate99(data.form)) {
vErrors = appended(vErrors, validate99.errors, "/form");
        errors = vErrors.length;
      }
    }
    if (data.manufacturer !== void 0) {
      if (!validate32(data.manufacturer)) {
vErrors = appended(vErrors, validate32.errors, "/manufacturer");
        errors = vErrors.length;
      }
    }
    if (data.manufacturerPartNumber !== void 0) {
      if (!validate34(data.manufacturerPartNumber)) {
vErrors = appended(vErrors, validate34.errors, "/manufacturerPartNumber");
        errors = vErrors.length;
      }
    }
    if (data.supplier !== void 0) {
      if (!validate32(data.supplier)) {
vErrors = appended(vErrors, validate32.errors, "/supplier");
        errors = vErrors.length;
      }
    }
    if (data.countryOfOrigin !== void 0) {
      if (!validate38(data.countryOfOrigin)) {
vErrors = appended(vErrors, validate38.errors, "/countryOfOrigin");
        errors = vErrors.length;
      }
    }
    if (data.hsCode !== void 0) {
      if (!validate105(data.hsCode)) {
vErrors = appended(vErrors, validate105.errors, "/hsCode");
        errors = vErrors.length;
      }
    }
    if (data.tariffCodes !== void 0) {
      let data11 = data.tariffCodes;
      if (Array.isArray(data11)) {
        const len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate107(data11[i0])) {
vErrors = appended(vErrors, validate107.errors, "/tariffCodes/" + i0);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/tariffCodes");
        errors++;
      }
    }
    if (data.controlCodes !== void 0) {
      let data13 = data.controlCodes;
      if (Array.isArray(data13)) {
        const len1 = data13.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate77(data13[i1])) {
vErrors = appended(vErrors, validate77.errors, "/controlCodes/" + i1);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/controlCodes");
        errors++;
      }
    }
    if (data.casNumber !== void 0) {
      if (!validate111(data.casNumber)) {
vErrors = appended(vErrors, validate111.errors, "/casNumber");
        errors = vErrors.length;
      }
    }
    if (data.material !== void 0) {
      if (!validate34(data.material)) {
vErrors = appended(vErrors, validate34.errors, "/material");
        errors = vErrors.length;
      }
    }
    if (data.magnet !== void 0) {
      if (!validate114(data.magnet)) {
vErrors = appended(vErrors, validate114.errors, "/magnet");
        errors = vErrors.length;
      }
    }
    if (data.composition !== void 0) {
      let data18 = data.composition;
      if (Array.isArray(data18)) {
        const len2 = data18.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate117(data18[i2])) {
vErrors = appended(vErrors, validate117.errors, "/composition/" + i2);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, "/composition");
        errors++;
      }
    }
    if (data.compositionStatus !== void 0) {
      let data20 = data.compositionStatus;
      if (typeof data20 !== "string") {
        vErrors = withError(vErrors, "/compositionStatus");
        errors++;
      }
      if (!schema67.has(data20)) {
        vErrors = withError(vErrors, "/compositionStatus");
        errors++;
      }
    }
    if (data.mass !== void 0) {
      if (!validate81(data.mass)) {
vErrors = appended(vErrors, validate81.errors, "/mass");
        errors = vErrors.length;
      }
    }
    if (data.value !== void 0) {
      if (!validate129(data.value)) {
vErrors = appended(vErrors, validate129.errors, "/value");
        errors = vErrors.length;
      }
    }
    if (data.endUse !== void 0) {
      if (!validate133(data.endUse)) {
vErrors = appended(vErrors, validate133.errors, "/endUse");
        errors = vErrors.length;
      }
    }
    if (data.items !== void 0) {
      if (!validate89(data.items)) {
vErrors = appended(vErrors, validate89.errors, "/items");
        errors = vErrors.length;
      }
    }
    if (data.ref !== void 0) {
      if (!validate34(data.ref)) {
vErrors = appended(vErrors, validate34.errors, "/ref");
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema73.has(key0) && !key0.startsWith("x-")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate723.errors = vErrors;
  return errors === 0;
}
var validateLine = validate744;
function validate744(data) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.description === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.ref === void 0) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    vErrors = withError(vErrors, "");
    errors++;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.partNumber === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.quantity === void 0) {
      vErrors = withError(vErrors, "");
      errors++;
    }
    if (data.partNumber !== void 0) {
      if (!validate176(data.partNumber)) {
vErrors = appended(vErrors, validate176.errors, "/partNumber");
        errors = vErrors.length;
      }
    }
    if (data.description !== void 0) {
      if (!validate178(data.description)) {
vErrors = appended(vErrors, validate178.errors, "/description");
        errors = vErrors.length;
      }
    }
    if (data.quantity !== void 0) {
      if (!validate182(data.quantity)) {
vErrors = appended(vErrors, validate182.errors, "/quantity");
        errors = vErrors.length;
      }
    }
    if (data.unit !== void 0) {
      if (!validate184(data.unit)) {
vErrors = appended(vErrors, validate184.errors, "/unit");
        errors = vErrors.length;
      }
    }
    if (data.level !== void 0) {
      if (!validate186(data.level)) {
vErrors = appended(vErrors, validate186.errors, "/level");
        errors = vErrors.length;
      }
    }
    if (data.form !== void 0) {
      if (!validate188(data.form)) {
vErrors = appended(vErrors, validate188.errors, "/form");
        errors = vErrors.length;
      }
    }
    if (data.manufacturer !== void 0) {
      if (!validate190(data.manufacturer)) {
vErrors = appended(vErrors, validate190.errors, "/manufacturer");
        errors = vErrors.length;
      }
    }
    if (data.manufacturerPartNumber !== void 0) {
      if (!validate194(data.manufacturerPartNumber)) {
vErrors = appended(vErrors, validate194.errors, "/manufacturerPartNumber");
        errors = vErrors.length;
      }
    }
    if (data.supplier !== void 0) {
      if (!validate196(data.supplier)) {
vErrors = appended(vErrors, validate196.errors, "/supplier");
        errors = vErrors.length;
      }
    }
    if (data.countryOfOrigin !== void 0) {
      if (!validate200(data.countryOfOrigin)) {
vErrors = appended(vErrors, validate200.errors, "/countryOfOrigin");
        errors = vErrors.length;
      }
    }
    if (data.hsCode !== void 0) {
      if (!validate202(data.hsCode)) {
vErrors = appended(vErrors, validate202.errors, "/hsCode");
        errors = vErrors.length;
      }
    }
    if (data.tariffCodes !== void 0) {
      if (!validate204(data.tariffCodes)) {
vErrors = appended(vErrors, validate204.errors, "/tariffCodes");
        errors = vErrors.length;
      }
    }
    if (data.controlCodes !== void 0) {
      if (!validate207(data.controlCodes)) {
vErrors = appended(vErrors, validate207.errors, "/controlCodes");
        errors = vErrors.length;
      }
    }
    if (data.casNumber !== void 0) {
      if (!validate210(data.casNumber)) {
vErrors = appended(vErrors, validate210.errors, "/casNumber");
        errors = vErrors.length;
      }
    }
    if (data.material !== void 0) {
      if (!validate212(data.material)) {
vErrors = appended(vErrors, validate212.errors, "/material");
        errors = vErrors.length;
      }
    }
    if (data.magnet !== void 0) {
      if (!validate214(data.magnet)) {
vErrors = appended(vErrors, validate214.errors, "/magnet");
        errors = vErrors.length;
      }
    }
    if (data.composition !== void 0) {
      if (!validate217(data.composition)) {
vErrors = appended(vErrors, validate217.errors, "/composition");
        errors = vErrors.length;
      }
    }
    if (data.compositionStatus !== void 0) {
      if (!validate220(data.compositionStatus)) {
vErrors = appended(vErrors, validate220.errors, "/compositionStatus");
        errors = vErrors.length;
      }
    }
    if (data.mass !== void 0) {
      if (!validate222(data.mass)) {
vErrors = appended(vErrors, validate222.errors, "/mass");
        errors = vErrors.length;
      }
    }
    if (data.value !== void 0) {
      if (!validate225(data.value)) {
vErrors = appended(vErrors, validate225.errors, "/value");
        errors = vErrors.length;
      }
    }
    if (data.endUse !== void 0) {
      if (!validate228(data.endUse)) {
vErrors = appended(vErrors, validate228.errors, "/endUse");
        errors = vErrors.length;
      }
    }
    if (data.items !== void 0) {
      if (!validate232(data.items)) {
vErrors = appended(vErrors, validate232.errors, "/items");
        errors = vErrors.length;
      }
    }
    if (data.ref !== void 0) {
      if (!validate235(data.ref)) {
vErrors = appended(vErrors, validate235.errors, "/ref");
        errors = vErrors.length;
      }
    }
    if (data.customsRemark !== void 0) {
      let data23 = data.customsRemark;
      if (typeof data23 !== "string") {
        vErrors = withError(vErrors, "/customsRemark");
        errors++;
      }
      if (!schema123.has(data23)) {
        vErrors = withError(vErrors, "/customsRemark");
        errors++;
      }
    }
    if (data.licence !== void 0) {
      if (!validate141(data.licence)) {
vErrors = appended(vErrors, validate141.errors, "/licence");
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema124.has(key0) && !key0.startsWith("x-")) {
        vErrors = withError(vErrors, "");
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, "");
    errors++;
  }
  validate744.errors = vErrors;
  return errors === 0;
}
export {
  validateBaseline,
  validateBom,
  validateConfig,
  validateItem,
  validateLine,
  validatePack,
  validateShipment
};
