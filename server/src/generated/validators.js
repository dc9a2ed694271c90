// Generated from schemas/ by `npm run generate`. Do not edit.
function appended(all, more) {
  if (all === null) return more;
  for (const error of more) all.push(error);
  return all;
}
// <stdin>
var validateBom = validate21;
var schema74 = /* @__PURE__ */ new Set(["kind", "id", "revision", "title", "notes", "endUse", "endUses", "parties", "licences", "currency", "items"]);
var pattern0 = new RegExp("\\S", "u");
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern0.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
var schema29 = /* @__PURE__ */ new Set(["category", "statement", "endUser", "country", "certificate", "commitments"]);
var schema13 = /* @__PURE__ */ new Set(["automotive", "rail", "marine", "aviation", "space", "wind-power", "energy", "industrial-automation", "consumer-electronics", "household-appliance", "medical", "semiconductor", "telecommunications", "lighting", "chemical-processing", "optics", "research", "other-civil", "military", "undetermined"]);
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!schema13.has(data)) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: {} };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
var schema20 = /* @__PURE__ */ new Set(["civil", "military", "government", "unknown"]);
var schema23 = /* @__PURE__ */ new Set(["name", "nameLocal", "country", "address", "kind", "identifiers", "parents"]);
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern0.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate34.errors = vErrors;
  return errors === 0;
}
var schema19 = /* @__PURE__ */ new Set(["AD", "AE", "AF", "AG", "AI", "AL", "AM", "AO", "AQ", "AR", "AS", "AT", "AU", "AW", "AX", "AZ", "BA", "BB", "BD", "BE", "BF", "BG", "BH", "BI", "BJ", "BL", "BM", "BN", "BO", "BQ", "BR", "BS", "BT", "BV", "BW", "BY", "BZ", "CA", "CC", "CD", "CF", "CG", "CH", "CI", "CK", "CL", "CM", "CN", "CO", "CR", "CU", "CV", "CW", "CX", "CY", "CZ", "DE", "DJ", "DK", "DM", "DO", "DZ", "EC", "EE", "EG", "EH", "ER", "ES", "ET", "FI", "FJ", "FK", "FM", "FO", "FR", "GA", "GB", "GD", "GE", "GF", "GG", "GH", "GI", "GL", "GM", "GN", "GP", "GQ", "GR", "GS", "GT", "GU", "GW", "GY", "HK", "HM", "HN", "HR", "HT", "HU", "ID", "IE", "IL", "IM", "IN", "IO", "IQ", "IR", "IS", "IT", "JE", "JM", "JO", "JP", "KE", "KG", "KH", "KI", "KM", "KN", "KP", "KR", "KW", "KY", "KZ", "LA", "LB", "LC", "LI", "LK", "LR", "LS", "LT", "LU", "LV", "LY", "MA", "MC", "MD", "ME", "MF", "MG", "MH", "MK", "ML", "MM", "MN", "MO", "MP", "MQ", "MR", "MS", "MT", "MU", "MV", "MW", "MX", "MY", "MZ", "NA", "NC", "NE", "NF", "NG", "NI", "NL", "NO", "NP", "NR", "NU", "NZ", "OM", "PA", "PE", "PF", "PG", "PH", "PK", "PL", "PM", "PN", "PR", "PS", "PT", "PW", "PY", "QA", "RE", "RO", "RS", "RU", "RW", "SA", "SB", "SC", "SD", "SE", "SG", "SH", "SI", "SJ", "SK", "SL", "SM", "SN", "SO", "SR", "SS", "ST", "SV", "SX", "SY", "SZ", "TC", "TD", "TF", "TG", "TH", "TJ", "TK", "TL", "TM", "TN", "TO", "TR", "TT", "TV", "TW", "TZ", "UA", "UG", "UM", "US", "UY", "UZ", "VA", "VC", "VE", "VG", "VI", "VN", "VU", "WF", "WS", "YE", "YT", "ZA", "ZM", "ZW"]);
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!schema19.has(data)) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: {} };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate38.errors = vErrors;
  return errors === 0;
}
var schema22 = /* @__PURE__ */ new Set(["name", "country", "sharePercent"]);
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name !== void 0) {
      if (!validate34(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = appended(vErrors, validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.country !== void 0) {
      if (!validate38(data.country, { instancePath: instancePath + "/country", parentData: data, parentDataProperty: "country", rootData })) {
        vErrors = appended(vErrors, validate38.errors);
        errors = vErrors.length;
      }
    }
    if (data.sharePercent !== void 0) {
      let data2 = data.sharePercent;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 100 || isNaN(data2)) {
          const err1 = { instancePath: instancePath + "/sharePercent", schemaPath: "#/properties/sharePercent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          const err2 = { instancePath: instancePath + "/sharePercent", schemaPath: "#/properties/sharePercent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/sharePercent", schemaPath: "#/properties/sharePercent/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    for (const key0 in data) {
      if (!schema22.has(key0) && !key0.startsWith("x-")) {
        const err4 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate42.errors = vErrors;
  return errors === 0;
}
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name !== void 0) {
      if (!validate34(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = appended(vErrors, validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.nameLocal !== void 0) {
      if (!validate34(data.nameLocal, { instancePath: instancePath + "/nameLocal", parentData: data, parentDataProperty: "nameLocal", rootData })) {
        vErrors = appended(vErrors, validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.country !== void 0) {
      if (!validate38(data.country, { instancePath: instancePath + "/country", parentData: data, parentDataProperty: "country", rootData })) {
        vErrors = appended(vErrors, validate38.errors);
        errors = vErrors.length;
      }
    }
    if (data.address !== void 0) {
      if (!validate34(data.address, { instancePath: instancePath + "/address", parentData: data, parentDataProperty: "address", rootData })) {
        vErrors = appended(vErrors, validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.kind !== void 0) {
      let data4 = data.kind;
      if (typeof data4 !== "string") {
        const err1 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (!schema20.has(data4)) {
        const err2 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: {} };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.identifiers !== void 0) {
      let data5 = data.identifiers;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (const key0 in data5) {
          if (!validate34(data5[key0], { instancePath: instancePath + "/identifiers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data5, parentDataProperty: key0, rootData })) {
            vErrors = appended(vErrors, validate34.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/identifiers", schemaPath: "#/properties/identifiers/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.parents !== void 0) {
      let data7 = data.parents;
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate42(data7[i0], { instancePath: instancePath + "/parents/" + i0, parentData: data7, parentDataProperty: i0, rootData })) {
            vErrors = appended(vErrors, validate42.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/parents", schemaPath: "#/properties/parents/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    for (const key1 in data) {
      if (!schema23.has(key1) && !key1.startsWith("x-")) {
        const err5 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key1 } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate33.errors = vErrors;
  return errors === 0;
}
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate33(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = appended(vErrors, validate33.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (!validate34(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = appended(vErrors, validate34.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
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
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern2.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0) {
      if (!validate34(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = appended(vErrors, validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.issued !== void 0) {
      if (!validate52(data.issued, { instancePath: instancePath + "/issued", parentData: data, parentDataProperty: "issued", rootData })) {
        vErrors = appended(vErrors, validate52.errors);
        errors = vErrors.length;
      }
    }
    if (data.validUntil !== void 0) {
      if (!validate52(data.validUntil, { instancePath: instancePath + "/validUntil", parentData: data, parentDataProperty: "validUntil", rootData })) {
        vErrors = appended(vErrors, validate52.errors);
        errors = vErrors.length;
      }
    }
    if (data.signedBy !== void 0) {
      if (!validate34(data.signedBy, { instancePath: instancePath + "/signedBy", parentData: data, parentDataProperty: "signedBy", rootData })) {
        vErrors = appended(vErrors, validate34.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema26.has(key0) && !key0.startsWith("x-")) {
        const err0 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate50.errors = vErrors;
  return errors === 0;
}
var schema28 = /* @__PURE__ */ new Set(["noOtherUse", "noTransfer", "noWmd", "noMilitary"]);
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.noOtherUse !== void 0) {
      if (typeof data.noOtherUse !== "boolean") {
        const err0 = { instancePath: instancePath + "/noOtherUse", schemaPath: "#/properties/noOtherUse/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.noTransfer !== void 0) {
      if (typeof data.noTransfer !== "boolean") {
        const err1 = { instancePath: instancePath + "/noTransfer", schemaPath: "#/properties/noTransfer/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.noWmd !== void 0) {
      if (typeof data.noWmd !== "boolean") {
        const err2 = { instancePath: instancePath + "/noWmd", schemaPath: "#/properties/noWmd/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.noMilitary !== void 0) {
      if (typeof data.noMilitary !== "boolean") {
        const err3 = { instancePath: instancePath + "/noMilitary", schemaPath: "#/properties/noMilitary/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    for (const key0 in data) {
      if (!schema28.has(key0) && !key0.startsWith("x-")) {
        const err4 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate57.errors = vErrors;
  return errors === 0;
}
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.category === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "category" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.statement === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "statement" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.category !== void 0) {
      if (!validate30(data.category, { instancePath: instancePath + "/category", parentData: data, parentDataProperty: "category", rootData })) {
        vErrors = appended(vErrors, validate30.errors);
        errors = vErrors.length;
      }
    }
    if (data.statement !== void 0) {
      if (typeof data.statement !== "string") {
        const err2 = { instancePath: instancePath + "/statement", schemaPath: "#/properties/statement/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.endUser !== void 0) {
      if (!validate32(data.endUser, { instancePath: instancePath + "/endUser", parentData: data, parentDataProperty: "endUser", rootData })) {
        vErrors = appended(vErrors, validate32.errors);
        errors = vErrors.length;
      }
    }
    if (data.country !== void 0) {
      if (!validate38(data.country, { instancePath: instancePath + "/country", parentData: data, parentDataProperty: "country", rootData })) {
        vErrors = appended(vErrors, validate38.errors);
        errors = vErrors.length;
      }
    }
    if (data.certificate !== void 0) {
      if (!validate50(data.certificate, { instancePath: instancePath + "/certificate", parentData: data, parentDataProperty: "certificate", rootData })) {
        vErrors = appended(vErrors, validate50.errors);
        errors = vErrors.length;
      }
    }
    if (data.commitments !== void 0) {
      if (!validate57(data.commitments, { instancePath: instancePath + "/commitments", parentData: data, parentDataProperty: "commitments", rootData })) {
        vErrors = appended(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema29.has(key0) && !key0.startsWith("x-")) {
        const err3 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate29(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = appended(vErrors, validate29.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (!validate34(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = appended(vErrors, validate34.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
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
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!validate29(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData })) {
        vErrors = appended(vErrors, validate29.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate62.errors = vErrors;
  return errors === 0;
}
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!validate33(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData })) {
        vErrors = appended(vErrors, validate33.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate65.errors = vErrors;
  return errors === 0;
}
var schema36 = /* @__PURE__ */ new Set(["single", "general", "registration"]);
var schema42 = /* @__PURE__ */ new Set(["number", "list", "type", "validFrom", "validUntil", "endUser", "country", "controlCodes", "quantity"]);
var schema35 = /* @__PURE__ */ new Set(["PRC", "US", "EU", "JP"]);
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!schema35.has(data)) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: {} };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate71.errors = vErrors;
  return errors === 0;
}
var schema38 = /* @__PURE__ */ new Set(["list", "code"]);
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.list === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "list" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.code === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.list !== void 0) {
      if (!validate71(data.list, { instancePath: instancePath + "/list", parentData: data, parentDataProperty: "list", rootData })) {
        vErrors = appended(vErrors, validate71.errors);
        errors = vErrors.length;
      }
    }
    if (data.code !== void 0) {
      if (!validate34(data.code, { instancePath: instancePath + "/code", parentData: data, parentDataProperty: "code", rootData })) {
        vErrors = appended(vErrors, validate34.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema38.has(key0) && !key0.startsWith("x-")) {
        const err2 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate77.errors = vErrors;
  return errors === 0;
}
var schema41 = /* @__PURE__ */ new Set(["value", "unit"]);
var pattern3 = new RegExp("^(?:[A-Z0-9]{2,3}|g|kg|mg|t|pc|m|mm|cm|l|ml)$", "u");
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Z0-9]{2,3}|g|kg|mg|t|pc|m|mm|cm|l|ml)$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate82.errors = vErrors;
  return errors === 0;
}
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.value === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.unit === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unit" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.value !== void 0) {
      let data0 = data.value;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.unit !== void 0) {
      if (!validate82(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData })) {
        vErrors = appended(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema41.has(key0) && !key0.startsWith("x-")) {
        const err4 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate81.errors = vErrors;
  return errors === 0;
}
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.number === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.number !== void 0) {
      if (!validate34(data.number, { instancePath: instancePath + "/number", parentData: data, parentDataProperty: "number", rootData })) {
        vErrors = appended(vErrors, validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.list !== void 0) {
      if (!validate71(data.list, { instancePath: instancePath + "/list", parentData: data, parentDataProperty: "list", rootData })) {
        vErrors = appended(vErrors, validate71.errors);
        errors = vErrors.length;
      }
    }
    if (data.type !== void 0) {
      let data2 = data.type;
      if (typeof data2 !== "string") {
        const err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (!schema36.has(data2)) {
        const err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: {} };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.validFrom !== void 0) {
      if (!validate52(data.validFrom, { instancePath: instancePath + "/validFrom", parentData: data, parentDataProperty: "validFrom", rootData })) {
        vErrors = appended(vErrors, validate52.errors);
        errors = vErrors.length;
      }
    }
    if (data.validUntil !== void 0) {
      if (!validate52(data.validUntil, { instancePath: instancePath + "/validUntil", parentData: data, parentDataProperty: "validUntil", rootData })) {
        vErrors = appended(vErrors, validate52.errors);
        errors = vErrors.length;
      }
    }
    if (data.endUser !== void 0) {
      if (!validate32(data.endUser, { instancePath: instancePath + "/endUser", parentData: data, parentDataProperty: "endUser", rootData })) {
        vErrors = appended(vErrors, validate32.errors);
        errors = vErrors.length;
      }
    }
    if (data.country !== void 0) {
      if (!validate38(data.country, { instancePath: instancePath + "/country", parentData: data, parentDataProperty: "country", rootData })) {
        vErrors = appended(vErrors, validate38.errors);
        errors = vErrors.length;
      }
    }
    if (data.controlCodes !== void 0) {
      let data7 = data.controlCodes;
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate77(data7[i0], { instancePath: instancePath + "/controlCodes/" + i0, parentData: data7, parentDataProperty: i0, rootData })) {
            vErrors = appended(vErrors, validate77.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/controlCodes", schemaPath: "#/properties/controlCodes/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.quantity !== void 0) {
      if (!validate81(data.quantity, { instancePath: instancePath + "/quantity", parentData: data, parentDataProperty: "quantity", rootData })) {
        vErrors = appended(vErrors, validate81.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema42.has(key0) && !key0.startsWith("x-")) {
        const err4 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate69.errors = vErrors;
  return errors === 0;
}
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate69(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = appended(vErrors, validate69.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate68.errors = vErrors;
  return errors === 0;
}
var schema44 = /* @__PURE__ */ new Set(["AED", "AFN", "ALL", "AMD", "ANG", "AOA", "ARS", "AUD", "AWG", "AZN", "BAM", "BBD", "BDT", "BGN", "BHD", "BIF", "BMD", "BND", "BOB", "BOV", "BRL", "BSD", "BTN", "BWP", "BYN", "BZD", "CAD", "CDF", "CHE", "CHF", "CHW", "CLF", "CLP", "CNY", "COP", "COU", "CRC", "CUC", "CUP", "CVE", "CZK", "DJF", "DKK", "DOP", "DZD", "EGP", "ERN", "ETB", "EUR", "FJD", "FKP", "GBP", "GEL", "GHS", "GIP", "GMD", "GNF", "GTQ", "GYD", "HKD", "HNL", "HRK", "HTG", "HUF", "IDR", "ILS", "INR", "IQD", "IRR", "ISK", "JMD", "JOD", "JPY", "KES", "KGS", "KHR", "KMF", "KPW", "KRW", "KWD", "KYD", "KZT", "LAK", "LBP", "LKR", "LRD", "LSL", "LYD", "MAD", "MDL", "MGA", "MKD", "MMK", "MNT", "MOP", "MRU", "MUR", "MVR", "MWK", "MXN", "MXV", "MYR", "MZN", "NAD", "NGN", "NIO", "NOK", "NPR", "NZD", "OMR", "PAB", "PEN", "PGK", "PHP", "PKR", "PLN", "PYG", "QAR", "RON", "RSD", "RUB", "RWF", "SAR", "SBD", "SCR", "SDG", "SEK", "SGD", "SHP", "SLE", "SLL", "SOS", "SRD", "SSP", "STN", "SVC", "SYP", "SZL", "THB", "TJS", "TMT", "TND", "TOP", "TRY", "TTD", "TWD", "TZS", "UAH", "UGX", "USD", "USN", "UYI", "UYU", "UYW", "UZS", "VED", "VES", "VND", "VUV", "WST", "XAD", "XAF", "XAG", "XAU", "XBA", "XBB", "XBC", "XBD", "XCD", "XCG", "XDR", "XOF", "XPD", "XPF", "XPT", "XSU", "XUA", "YER", "ZAR", "ZMW", "ZWG", "ZWL"]);
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!schema44.has(data)) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: {} };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate87.errors = vErrors;
  return errors === 0;
}
var schema49 = /* @__PURE__ */ new Set(["primary-material", "processed-part", "assembly", "finished-good"]);
var schema67 = /* @__PURE__ */ new Set(["complete", "incomplete", "unknown"]);
var schema73 = /* @__PURE__ */ new Set(["partNumber", "description", "quantity", "unit", "level", "form", "manufacturer", "manufacturerPartNumber", "supplier", "countryOfOrigin", "hsCode", "tariffCodes", "controlCodes", "casNumber", "material", "magnet", "composition", "compositionStatus", "mass", "value", "endUse", "items", "ref"]);
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!validate34(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData })) {
        vErrors = appended(vErrors, validate34.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate94.errors = vErrors;
  return errors === 0;
}
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate34(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = appended(vErrors, validate34.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (!validate94(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = appended(vErrors, validate94.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
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
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!schema51.has(data)) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: {} };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate99.errors = vErrors;
  return errors === 0;
}
var pattern4 = new RegExp("^[0-9](?:[. ]?[0-9]){5,9}$", "u");
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9](?:[. ]?[0-9]){5,9}$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate105.errors = vErrors;
  return errors === 0;
}
var schema54 = /* @__PURE__ */ new Set(["nomenclature", "code"]);
var pattern5 = new RegExp("^[A-Z]{2,8}[0-9]{4}$", "u");
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.nomenclature === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "nomenclature" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.code === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.nomenclature !== void 0) {
      let data0 = data.nomenclature;
      if (typeof data0 === "string") {
        if (!pattern5.test(data0)) {
          const err2 = { instancePath: instancePath + "/nomenclature", schemaPath: "#/properties/nomenclature/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2,8}[0-9]{4}$" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/nomenclature", schemaPath: "#/properties/nomenclature/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.code !== void 0) {
      if (!validate105(data.code, { instancePath: instancePath + "/code", parentData: data, parentDataProperty: "code", rootData })) {
        vErrors = appended(vErrors, validate105.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema54.has(key0) && !key0.startsWith("x-")) {
        const err4 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate107.errors = vErrors;
  return errors === 0;
}
var pattern6 = new RegExp("^[1-9][0-9]{1,6}-[0-9]{2}-[0-9]$", "u");
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern6.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{1,6}-[0-9]{2}-[0-9]$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate111.errors = vErrors;
  return errors === 0;
}
var schema57 = /* @__PURE__ */ new Set(["NdFeB", "SmCo", "AlNiCo", "ferrite", "other"]);
var schema58 = /* @__PURE__ */ new Set(["sintered", "bonded", "diffused"]);
var schema59 = /* @__PURE__ */ new Set(["type", "grade", "process"]);
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        const err0 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      if (!schema57.has(data0)) {
        const err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: {} };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.grade !== void 0) {
      if (!validate34(data.grade, { instancePath: instancePath + "/grade", parentData: data, parentDataProperty: "grade", rootData })) {
        vErrors = appended(vErrors, validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.process !== void 0) {
      let data2 = data.process;
      if (typeof data2 !== "string") {
        const err2 = { instancePath: instancePath + "/process", schemaPath: "#/properties/process/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (!schema58.has(data2)) {
        const err3 = { instancePath: instancePath + "/process", schemaPath: "#/properties/process/enum", keyword: "enum", params: {} };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    for (const key0 in data) {
      if (!schema59.has(key0) && !key0.startsWith("x-")) {
        const err4 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate114.errors = vErrors;
  return errors === 0;
}
var schema66 = /* @__PURE__ */ new Set(["element", "casNumber", "substance", "massPercent", "mass"]);
var schema62 = /* @__PURE__ */ new Set(["H", "He", "Li", "Be", "B", "C", "N", "O", "F", "Ne", "Na", "Mg", "Al", "Si", "P", "S", "Cl", "Ar", "K", "Ca", "Sc", "Ti", "V", "Cr", "Mn", "Fe", "Co", "Ni", "Cu", "Zn", "Ga", "Ge", "As", "Se", "Br", "Kr", "Rb", "Sr", "Y", "Zr", "Nb", "Mo", "Tc", "Ru", "Rh", "Pd", "Ag", "Cd", "In", "Sn", "Sb", "Te", "I", "Xe", "Cs", "Ba", "La", "Ce", "Pr", "Nd", "Pm", "Sm", "Eu", "Gd", "Tb", "Dy", "Ho", "Er", "Tm", "Yb", "Lu", "Hf", "Ta", "W", "Re", "Os", "Ir", "Pt", "Au", "Hg", "Tl", "Pb", "Bi", "Po", "At", "Rn", "Fr", "Ra", "Ac", "Th", "Pa", "U", "Np", "Pu", "Am", "Cm", "Bk", "Cf", "Es", "Fm", "Md", "No", "Lr", "Rf", "Db", "Sg", "Bh", "Hs", "Mt", "Ds", "Rg", "Cn", "Nh", "Fl", "Mc", "Lv", "Ts", "Og"]);
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!schema62.has(data)) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: {} };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate118.errors = vErrors;
  return errors === 0;
}
var schema65 = /* @__PURE__ */ new Set(["min", "max"]);
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.min === void 0) {
      const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "min" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.max === void 0) {
        const err1 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "max" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err2 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
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
        const err3 = { instancePath: instancePath + "/min", schemaPath: "#/properties/min/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.max !== void 0) {
      let data1 = data.max;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        const err4 = { instancePath: instancePath + "/max", schemaPath: "#/properties/max/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    for (const key0 in data) {
      if (!schema65.has(key0) && !key0.startsWith("x-")) {
        const err5 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate123.errors = vErrors;
  return errors === 0;
}
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!(typeof data == "number" && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "number" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = errors;
    if (!validate123(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = appended(vErrors, validate123.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err1 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
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
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.element === void 0) {
      const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "element" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.casNumber === void 0) {
        const err1 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "casNumber" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
      const _errs4 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.substance === void 0) {
          const err2 = { instancePath, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "substance" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
      var _valid0 = _errs4 === errors;
      valid0 = valid0 || _valid0;
    }
  }
  if (!valid0) {
    const err3 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
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
      if (!validate118(data.element, { instancePath: instancePath + "/element", parentData: data, parentDataProperty: "element", rootData })) {
        vErrors = appended(vErrors, validate118.errors);
        errors = vErrors.length;
      }
    }
    if (data.casNumber !== void 0) {
      if (!validate111(data.casNumber, { instancePath: instancePath + "/casNumber", parentData: data, parentDataProperty: "casNumber", rootData })) {
        vErrors = appended(vErrors, validate111.errors);
        errors = vErrors.length;
      }
    }
    if (data.substance !== void 0) {
      if (!validate34(data.substance, { instancePath: instancePath + "/substance", parentData: data, parentDataProperty: "substance", rootData })) {
        vErrors = appended(vErrors, validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.massPercent !== void 0) {
      if (!validate122(data.massPercent, { instancePath: instancePath + "/massPercent", parentData: data, parentDataProperty: "massPercent", rootData })) {
        vErrors = appended(vErrors, validate122.errors);
        errors = vErrors.length;
      }
    }
    if (data.mass !== void 0) {
      if (!validate81(data.mass, { instancePath: instancePath + "/mass", parentData: data, parentDataProperty: "mass", rootData })) {
        vErrors = appended(vErrors, validate81.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema66.has(key0) && !key0.startsWith("x-")) {
        const err4 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate117.errors = vErrors;
  return errors === 0;
}
var schema71 = /* @__PURE__ */ new Set(["amount", "currency"]);
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!schema44.has(data)) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: {} };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate130.errors = vErrors;
  return errors === 0;
}
function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.amount === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.amount !== void 0) {
      let data0 = data.amount;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          const err1 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.currency !== void 0) {
      if (!validate130(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData })) {
        vErrors = appended(vErrors, validate130.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema71.has(key0) && !key0.startsWith("x-")) {
        const err3 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate129.errors = vErrors;
  return errors === 0;
}
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate29(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = appended(vErrors, validate29.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (!validate34(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = appended(vErrors, validate34.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
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
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.description === void 0) {
      const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "description" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.ref === void 0) {
        const err1 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "ref" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err2 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
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
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "partNumber" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.quantity === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "quantity" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.partNumber !== void 0) {
      if (!validate34(data.partNumber, { instancePath: instancePath + "/partNumber", parentData: data, parentDataProperty: "partNumber", rootData })) {
        vErrors = appended(vErrors, validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.description !== void 0) {
      if (!validate92(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData })) {
        vErrors = appended(vErrors, validate92.errors);
        errors = vErrors.length;
      }
    }
    if (data.quantity !== void 0) {
      let data2 = data.quantity;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          const err5 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.unit !== void 0) {
      if (!validate82(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData })) {
        vErrors = appended(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
    if (data.level !== void 0) {
      let data4 = data.level;
      if (typeof data4 !== "string") {
        const err7 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (!schema49.has(data4)) {
        const err8 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/enum", keyword: "enum", params: {} };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.form !== void 0) {
      if (!validate99(data.form, { instancePath: instancePath + "/form", parentData: data, parentDataProperty: "form", rootData })) {
        vErrors = appended(vErrors, validate99.errors);
        errors = vErrors.length;
      }
    }
    if (data.manufacturer !== void 0) {
      if (!validate32(data.manufacturer, { instancePath: instancePath + "/manufacturer", parentData: data, parentDataProperty: "manufacturer", rootData })) {
        vErrors = appended(vErrors, validate32.errors);
        errors = vErrors.length;
      }
    }
    if (data.manufacturerPartNumber !== void 0) {
      if (!validate34(data.manufacturerPartNumber, { instancePath: instancePath + "/manufacturerPartNumber", parentData: data, parentDataProperty: "manufacturerPartNumber", rootData })) {
        vErrors = appended(vErrors, validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.supplier !== void 0) {
      if (!validate32(data.supplier, { instancePath: instancePath + "/supplier", parentData: data, parentDataProperty: "supplier", rootData })) {
        vErrors = appended(vErrors, validate32.errors);
        errors = vErrors.length;
      }
    }
    if (data.countryOfOrigin !== void 0) {
      if (!validate38(data.countryOfOrigin, { instancePath: instancePath + "/countryOfOrigin", parentData: data, parentDataProperty: "countryOfOrigin", rootData })) {
        vErrors = appended(vErrors, validate38.errors);
        errors = vErrors.length;
      }
    }
    if (data.hsCode !== void 0) {
      if (!validate105(data.hsCode, { instancePath: instancePath + "/hsCode", parentData: data, parentDataProperty: "hsCode", rootData })) {
        vErrors = appended(vErrors, validate105.errors);
        errors = vErrors.length;
      }
    }
    if (data.tariffCodes !== void 0) {
      let data11 = data.tariffCodes;
      if (Array.isArray(data11)) {
        const len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate107(data11[i0], { instancePath: instancePath + "/tariffCodes/" + i0, parentData: data11, parentDataProperty: i0, rootData })) {
            vErrors = appended(vErrors, validate107.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/tariffCodes", schemaPath: "#/properties/tariffCodes/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.controlCodes !== void 0) {
      let data13 = data.controlCodes;
      if (Array.isArray(data13)) {
        const len1 = data13.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate77(data13[i1], { instancePath: instancePath + "/controlCodes/" + i1, parentData: data13, parentDataProperty: i1, rootData })) {
            vErrors = appended(vErrors, validate77.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/controlCodes", schemaPath: "#/properties/controlCodes/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.casNumber !== void 0) {
      if (!validate111(data.casNumber, { instancePath: instancePath + "/casNumber", parentData: data, parentDataProperty: "casNumber", rootData })) {
        vErrors = appended(vErrors, validate111.errors);
        errors = vErrors.length;
      }
    }
    if (data.material !== void 0) {
      if (!validate34(data.material, { instancePath: instancePath + "/material", parentData: data, parentDataProperty: "material", rootData })) {
        vErrors = appended(vErrors, validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.magnet !== void 0) {
      if (!validate114(data.magnet, { instancePath: instancePath + "/magnet", parentData: data, parentDataProperty: "magnet", rootData })) {
        vErrors = appended(vErrors, validate114.errors);
        errors = vErrors.length;
      }
    }
    if (data.composition !== void 0) {
      let data18 = data.composition;
      if (Array.isArray(data18)) {
        const len2 = data18.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate117(data18[i2], { instancePath: instancePath + "/composition/" + i2, parentData: data18, parentDataProperty: i2, rootData })) {
            vErrors = appended(vErrors, validate117.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/composition", schemaPath: "#/properties/composition/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.compositionStatus !== void 0) {
      let data20 = data.compositionStatus;
      if (typeof data20 !== "string") {
        const err12 = { instancePath: instancePath + "/compositionStatus", schemaPath: "#/properties/compositionStatus/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (!schema67.has(data20)) {
        const err13 = { instancePath: instancePath + "/compositionStatus", schemaPath: "#/properties/compositionStatus/enum", keyword: "enum", params: {} };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.mass !== void 0) {
      if (!validate81(data.mass, { instancePath: instancePath + "/mass", parentData: data, parentDataProperty: "mass", rootData })) {
        vErrors = appended(vErrors, validate81.errors);
        errors = vErrors.length;
      }
    }
    if (data.value !== void 0) {
      if (!validate129(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData })) {
        vErrors = appended(vErrors, validate129.errors);
        errors = vErrors.length;
      }
    }
    if (data.endUse !== void 0) {
      if (!validate133(data.endUse, { instancePath: instancePath + "/endUse", parentData: data, parentDataProperty: "endUse", rootData })) {
        vErrors = appended(vErrors, validate133.errors);
        errors = vErrors.length;
      }
    }
    if (data.items !== void 0) {
      if (!wrapper0.validate(data.items, { instancePath: instancePath + "/items", parentData: data, parentDataProperty: "items", rootData })) {
        vErrors = appended(vErrors, wrapper0.validate.errors);
        errors = vErrors.length;
      }
    }
    if (data.ref !== void 0) {
      if (!validate34(data.ref, { instancePath: instancePath + "/ref", parentData: data, parentDataProperty: "ref", rootData })) {
        vErrors = appended(vErrors, validate34.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema73.has(key0) && !key0.startsWith("x-")) {
        const err14 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate90.errors = vErrors;
  return errors === 0;
}
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate90(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = appended(vErrors, validate90.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate89.errors = vErrors;
  return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.items === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "items" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if ("bom" !== data0) {
        const err4 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "bom" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate23(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = appended(vErrors, validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.revision !== void 0) {
      if (!validate23(data.revision, { instancePath: instancePath + "/revision", parentData: data, parentDataProperty: "revision", rootData })) {
        vErrors = appended(vErrors, validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate23(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
        vErrors = appended(vErrors, validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.notes !== void 0) {
      if (!validate23(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData })) {
        vErrors = appended(vErrors, validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.endUse !== void 0) {
      if (!validate28(data.endUse, { instancePath: instancePath + "/endUse", parentData: data, parentDataProperty: "endUse", rootData })) {
        vErrors = appended(vErrors, validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.endUses !== void 0) {
      if (!validate62(data.endUses, { instancePath: instancePath + "/endUses", parentData: data, parentDataProperty: "endUses", rootData })) {
        vErrors = appended(vErrors, validate62.errors);
        errors = vErrors.length;
      }
    }
    if (data.parties !== void 0) {
      if (!validate65(data.parties, { instancePath: instancePath + "/parties", parentData: data, parentDataProperty: "parties", rootData })) {
        vErrors = appended(vErrors, validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.licences !== void 0) {
      if (!validate68(data.licences, { instancePath: instancePath + "/licences", parentData: data, parentDataProperty: "licences", rootData })) {
        vErrors = appended(vErrors, validate68.errors);
        errors = vErrors.length;
      }
    }
    if (data.currency !== void 0) {
      if (!validate87(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData })) {
        vErrors = appended(vErrors, validate87.errors);
        errors = vErrors.length;
      }
    }
    if (data.items !== void 0) {
      if (!validate89(data.items, { instancePath: instancePath + "/items", parentData: data, parentDataProperty: "items", rootData })) {
        vErrors = appended(vErrors, validate89.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema74.has(key0) && !key0.startsWith("x-")) {
        const err5 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
var validateShipment = validate140;
var schema125 = /* @__PURE__ */ new Set(["kind", "id", "exportDate", "exporter", "consignee", "importer", "endUser", "intermediaries", "countryOfExport", "countryOfDestination", "transitCountries", "deliveryTerms", "licences", "endUse", "endUses", "parties", "currency", "items"]);
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern0.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate141.errors = vErrors;
  return errors === 0;
}
function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern2.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate143.errors = vErrors;
  return errors === 0;
}
function validate145(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate33(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = appended(vErrors, validate33.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (!validate34(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = appended(vErrors, validate34.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
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
function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!schema19.has(data)) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: {} };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate153.errors = vErrors;
  return errors === 0;
}
var schema82 = /* @__PURE__ */ new Set(["EXW", "FCA", "CPT", "CIP", "DAP", "DPU", "DDP", "FAS", "FOB", "CFR", "CIF"]);
var schema83 = /* @__PURE__ */ new Set(["incoterm", "place"]);
function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.incoterm === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "incoterm" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.incoterm !== void 0) {
      let data0 = data.incoterm;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/incoterm", schemaPath: "#/properties/incoterm/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (!schema82.has(data0)) {
        const err2 = { instancePath: instancePath + "/incoterm", schemaPath: "#/properties/incoterm/enum", keyword: "enum", params: {} };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.place !== void 0) {
      if (!validate141(data.place, { instancePath: instancePath + "/place", parentData: data, parentDataProperty: "place", rootData })) {
        vErrors = appended(vErrors, validate141.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema83.has(key0) && !key0.startsWith("x-")) {
        const err3 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate157.errors = vErrors;
  return errors === 0;
}
function validate160(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate69(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = appended(vErrors, validate69.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate160.errors = vErrors;
  return errors === 0;
}
function validate163(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate29(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = appended(vErrors, validate29.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (!validate34(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = appended(vErrors, validate34.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
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
function validate167(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!validate29(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData })) {
        vErrors = appended(vErrors, validate29.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate167.errors = vErrors;
  return errors === 0;
}
function validate170(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!validate33(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData })) {
        vErrors = appended(vErrors, validate33.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate170.errors = vErrors;
  return errors === 0;
}
function validate173(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!schema44.has(data)) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: {} };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate173.errors = vErrors;
  return errors === 0;
}
var schema123 = /* @__PURE__ */ new Set(["controlled", "not-controlled"]);
var schema124 = /* @__PURE__ */ new Set(["partNumber", "description", "quantity", "unit", "level", "form", "manufacturer", "manufacturerPartNumber", "supplier", "countryOfOrigin", "hsCode", "tariffCodes", "controlCodes", "casNumber", "material", "magnet", "composition", "compositionStatus", "mass", "value", "endUse", "items", "ref", "customsRemark", "licence"]);
function validate176(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern0.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate176.errors = vErrors;
  return errors === 0;
}
function validate178(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate34(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = appended(vErrors, validate34.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (!validate94(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = appended(vErrors, validate94.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
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
function validate182(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0 || isNaN(data)) {
      const err0 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "number" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate182.errors = vErrors;
  return errors === 0;
}
function validate184(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Z0-9]{2,3}|g|kg|mg|t|pc|m|mm|cm|l|ml)$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate184.errors = vErrors;
  return errors === 0;
}
function validate186(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!schema49.has(data)) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: {} };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate186.errors = vErrors;
  return errors === 0;
}
function validate188(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!schema51.has(data)) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: {} };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate188.errors = vErrors;
  return errors === 0;
}
function validate190(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate33(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = appended(vErrors, validate33.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (!validate34(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = appended(vErrors, validate34.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
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
function validate194(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern0.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate194.errors = vErrors;
  return errors === 0;
}
function validate196(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate33(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = appended(vErrors, validate33.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (!validate34(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = appended(vErrors, validate34.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
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
function validate200(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!schema19.has(data)) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: {} };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate200.errors = vErrors;
  return errors === 0;
}
function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9](?:[. ]?[0-9]){5,9}$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate202.errors = vErrors;
  return errors === 0;
}
function validate204(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate107(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = appended(vErrors, validate107.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate204.errors = vErrors;
  return errors === 0;
}
function validate207(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate77(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = appended(vErrors, validate77.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate207.errors = vErrors;
  return errors === 0;
}
function validate210(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern6.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{1,6}-[0-9]{2}-[0-9]$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate210.errors = vErrors;
  return errors === 0;
}
function validate212(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern0.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate212.errors = vErrors;
  return errors === 0;
}
function validate214(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        const err0 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      if (!schema57.has(data0)) {
        const err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: {} };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.grade !== void 0) {
      if (!validate34(data.grade, { instancePath: instancePath + "/grade", parentData: data, parentDataProperty: "grade", rootData })) {
        vErrors = appended(vErrors, validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.process !== void 0) {
      let data2 = data.process;
      if (typeof data2 !== "string") {
        const err2 = { instancePath: instancePath + "/process", schemaPath: "#/properties/process/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (!schema58.has(data2)) {
        const err3 = { instancePath: instancePath + "/process", schemaPath: "#/properties/process/enum", keyword: "enum", params: {} };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    for (const key0 in data) {
      if (!schema59.has(key0) && !key0.startsWith("x-")) {
        const err4 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate214.errors = vErrors;
  return errors === 0;
}
function validate217(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate117(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = appended(vErrors, validate117.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate217.errors = vErrors;
  return errors === 0;
}
function validate220(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!schema67.has(data)) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: {} };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate220.errors = vErrors;
  return errors === 0;
}
function validate222(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.value === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.unit === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unit" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.value !== void 0) {
      let data0 = data.value;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.unit !== void 0) {
      if (!validate82(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData })) {
        vErrors = appended(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema41.has(key0) && !key0.startsWith("x-")) {
        const err4 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate222.errors = vErrors;
  return errors === 0;
}
function validate225(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.amount === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.amount !== void 0) {
      let data0 = data.amount;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          const err1 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.currency !== void 0) {
      if (!validate130(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData })) {
        vErrors = appended(vErrors, validate130.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema71.has(key0) && !key0.startsWith("x-")) {
        const err3 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate225.errors = vErrors;
  return errors === 0;
}
function validate228(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate29(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = appended(vErrors, validate29.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (!validate34(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = appended(vErrors, validate34.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
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
function validate232(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate90(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = appended(vErrors, validate90.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate232.errors = vErrors;
  return errors === 0;
}
function validate235(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern0.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate235.errors = vErrors;
  return errors === 0;
}
function validate175(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.description === void 0) {
      const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "description" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.ref === void 0) {
        const err1 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "ref" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err2 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
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
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "partNumber" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.quantity === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "quantity" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.partNumber !== void 0) {
      if (!validate176(data.partNumber, { instancePath: instancePath + "/partNumber", parentData: data, parentDataProperty: "partNumber", rootData })) {
        vErrors = appended(vErrors, validate176.errors);
        errors = vErrors.length;
      }
    }
    if (data.description !== void 0) {
      if (!validate178(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData })) {
        vErrors = appended(vErrors, validate178.errors);
        errors = vErrors.length;
      }
    }
    if (data.quantity !== void 0) {
      if (!validate182(data.quantity, { instancePath: instancePath + "/quantity", parentData: data, parentDataProperty: "quantity", rootData })) {
        vErrors = appended(vErrors, validate182.errors);
        errors = vErrors.length;
      }
    }
    if (data.unit !== void 0) {
      if (!validate184(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData })) {
        vErrors = appended(vErrors, validate184.errors);
        errors = vErrors.length;
      }
    }
    if (data.level !== void 0) {
      if (!validate186(data.level, { instancePath: instancePath + "/level", parentData: data, parentDataProperty: "level", rootData })) {
        vErrors = appended(vErrors, validate186.errors);
        errors = vErrors.length;
      }
    }
    if (data.form !== void 0) {
      if (!validate188(data.form, { instancePath: instancePath + "/form", parentData: data, parentDataProperty: "form", rootData })) {
        vErrors = appended(vErrors, validate188.errors);
        errors = vErrors.length;
      }
    }
    if (data.manufacturer !== void 0) {
      if (!validate190(data.manufacturer, { instancePath: instancePath + "/manufacturer", parentData: data, parentDataProperty: "manufacturer", rootData })) {
        vErrors = appended(vErrors, validate190.errors);
        errors = vErrors.length;
      }
    }
    if (data.manufacturerPartNumber !== void 0) {
      if (!validate194(data.manufacturerPartNumber, { instancePath: instancePath + "/manufacturerPartNumber", parentData: data, parentDataProperty: "manufacturerPartNumber", rootData })) {
        vErrors = appended(vErrors, validate194.errors);
        errors = vErrors.length;
      }
    }
    if (data.supplier !== void 0) {
      if (!validate196(data.supplier, { instancePath: instancePath + "/supplier", parentData: data, parentDataProperty: "supplier", rootData })) {
        vErrors = appended(vErrors, validate196.errors);
        errors = vErrors.length;
      }
    }
    if (data.countryOfOrigin !== void 0) {
      if (!validate200(data.countryOfOrigin, { instancePath: instancePath + "/countryOfOrigin", parentData: data, parentDataProperty: "countryOfOrigin", rootData })) {
        vErrors = appended(vErrors, validate200.errors);
        errors = vErrors.length;
      }
    }
    if (data.hsCode !== void 0) {
      if (!validate202(data.hsCode, { instancePath: instancePath + "/hsCode", parentData: data, parentDataProperty: "hsCode", rootData })) {
        vErrors = appended(vErrors, validate202.errors);
        errors = vErrors.length;
      }
    }
    if (data.tariffCodes !== void 0) {
      if (!validate204(data.tariffCodes, { instancePath: instancePath + "/tariffCodes", parentData: data, parentDataProperty: "tariffCodes", rootData })) {
        vErrors = appended(vErrors, validate204.errors);
        errors = vErrors.length;
      }
    }
    if (data.controlCodes !== void 0) {
      if (!validate207(data.controlCodes, { instancePath: instancePath + "/controlCodes", parentData: data, parentDataProperty: "controlCodes", rootData })) {
        vErrors = appended(vErrors, validate207.errors);
        errors = vErrors.length;
      }
    }
    if (data.casNumber !== void 0) {
      if (!validate210(data.casNumber, { instancePath: instancePath + "/casNumber", parentData: data, parentDataProperty: "casNumber", rootData })) {
        vErrors = appended(vErrors, validate210.errors);
        errors = vErrors.length;
      }
    }
    if (data.material !== void 0) {
      if (!validate212(data.material, { instancePath: instancePath + "/material", parentData: data, parentDataProperty: "material", rootData })) {
        vErrors = appended(vErrors, validate212.errors);
        errors = vErrors.length;
      }
    }
    if (data.magnet !== void 0) {
      if (!validate214(data.magnet, { instancePath: instancePath + "/magnet", parentData: data, parentDataProperty: "magnet", rootData })) {
        vErrors = appended(vErrors, validate214.errors);
        errors = vErrors.length;
      }
    }
    if (data.composition !== void 0) {
      if (!validate217(data.composition, { instancePath: instancePath + "/composition", parentData: data, parentDataProperty: "composition", rootData })) {
        vErrors = appended(vErrors, validate217.errors);
        errors = vErrors.length;
      }
    }
    if (data.compositionStatus !== void 0) {
      if (!validate220(data.compositionStatus, { instancePath: instancePath + "/compositionStatus", parentData: data, parentDataProperty: "compositionStatus", rootData })) {
        vErrors = appended(vErrors, validate220.errors);
        errors = vErrors.length;
      }
    }
    if (data.mass !== void 0) {
      if (!validate222(data.mass, { instancePath: instancePath + "/mass", parentData: data, parentDataProperty: "mass", rootData })) {
        vErrors = appended(vErrors, validate222.errors);
        errors = vErrors.length;
      }
    }
    if (data.value !== void 0) {
      if (!validate225(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData })) {
        vErrors = appended(vErrors, validate225.errors);
        errors = vErrors.length;
      }
    }
    if (data.endUse !== void 0) {
      if (!validate228(data.endUse, { instancePath: instancePath + "/endUse", parentData: data, parentDataProperty: "endUse", rootData })) {
        vErrors = appended(vErrors, validate228.errors);
        errors = vErrors.length;
      }
    }
    if (data.items !== void 0) {
      if (!validate232(data.items, { instancePath: instancePath + "/items", parentData: data, parentDataProperty: "items", rootData })) {
        vErrors = appended(vErrors, validate232.errors);
        errors = vErrors.length;
      }
    }
    if (data.ref !== void 0) {
      if (!validate235(data.ref, { instancePath: instancePath + "/ref", parentData: data, parentDataProperty: "ref", rootData })) {
        vErrors = appended(vErrors, validate235.errors);
        errors = vErrors.length;
      }
    }
    if (data.customsRemark !== void 0) {
      let data23 = data.customsRemark;
      if (typeof data23 !== "string") {
        const err5 = { instancePath: instancePath + "/customsRemark", schemaPath: "#/properties/customsRemark/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (!schema123.has(data23)) {
        const err6 = { instancePath: instancePath + "/customsRemark", schemaPath: "#/properties/customsRemark/enum", keyword: "enum", params: {} };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.licence !== void 0) {
      if (!validate141(data.licence, { instancePath: instancePath + "/licence", parentData: data, parentDataProperty: "licence", rootData })) {
        vErrors = appended(vErrors, validate141.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema124.has(key0) && !key0.startsWith("x-")) {
        const err7 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate175.errors = vErrors;
  return errors === 0;
}
function validate140(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.exporter === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exporter" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.consignee === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "consignee" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.countryOfExport === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "countryOfExport" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.countryOfDestination === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "countryOfDestination" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.items === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "items" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if (typeof data0 !== "string") {
        const err7 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if ("shipment" !== data0) {
        const err8 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "shipment" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate141(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = appended(vErrors, validate141.errors);
        errors = vErrors.length;
      }
    }
    if (data.exportDate !== void 0) {
      if (!validate143(data.exportDate, { instancePath: instancePath + "/exportDate", parentData: data, parentDataProperty: "exportDate", rootData })) {
        vErrors = appended(vErrors, validate143.errors);
        errors = vErrors.length;
      }
    }
    if (data.exporter !== void 0) {
      if (!validate145(data.exporter, { instancePath: instancePath + "/exporter", parentData: data, parentDataProperty: "exporter", rootData })) {
        vErrors = appended(vErrors, validate145.errors);
        errors = vErrors.length;
      }
    }
    if (data.consignee !== void 0) {
      if (!validate145(data.consignee, { instancePath: instancePath + "/consignee", parentData: data, parentDataProperty: "consignee", rootData })) {
        vErrors = appended(vErrors, validate145.errors);
        errors = vErrors.length;
      }
    }
    if (data.importer !== void 0) {
      if (!validate145(data.importer, { instancePath: instancePath + "/importer", parentData: data, parentDataProperty: "importer", rootData })) {
        vErrors = appended(vErrors, validate145.errors);
        errors = vErrors.length;
      }
    }
    if (data.endUser !== void 0) {
      if (!validate145(data.endUser, { instancePath: instancePath + "/endUser", parentData: data, parentDataProperty: "endUser", rootData })) {
        vErrors = appended(vErrors, validate145.errors);
        errors = vErrors.length;
      }
    }
    if (data.intermediaries !== void 0) {
      let data7 = data.intermediaries;
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate145(data7[i0], { instancePath: instancePath + "/intermediaries/" + i0, parentData: data7, parentDataProperty: i0, rootData })) {
            vErrors = appended(vErrors, validate145.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/intermediaries", schemaPath: "#/properties/intermediaries/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.countryOfExport !== void 0) {
      if (!validate153(data.countryOfExport, { instancePath: instancePath + "/countryOfExport", parentData: data, parentDataProperty: "countryOfExport", rootData })) {
        vErrors = appended(vErrors, validate153.errors);
        errors = vErrors.length;
      }
    }
    if (data.countryOfDestination !== void 0) {
      if (!validate153(data.countryOfDestination, { instancePath: instancePath + "/countryOfDestination", parentData: data, parentDataProperty: "countryOfDestination", rootData })) {
        vErrors = appended(vErrors, validate153.errors);
        errors = vErrors.length;
      }
    }
    if (data.transitCountries !== void 0) {
      let data11 = data.transitCountries;
      if (Array.isArray(data11)) {
        const len1 = data11.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate153(data11[i1], { instancePath: instancePath + "/transitCountries/" + i1, parentData: data11, parentDataProperty: i1, rootData })) {
            vErrors = appended(vErrors, validate153.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/transitCountries", schemaPath: "#/properties/transitCountries/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.deliveryTerms !== void 0) {
      if (!validate157(data.deliveryTerms, { instancePath: instancePath + "/deliveryTerms", parentData: data, parentDataProperty: "deliveryTerms", rootData })) {
        vErrors = appended(vErrors, validate157.errors);
        errors = vErrors.length;
      }
    }
    if (data.licences !== void 0) {
      if (!validate160(data.licences, { instancePath: instancePath + "/licences", parentData: data, parentDataProperty: "licences", rootData })) {
        vErrors = appended(vErrors, validate160.errors);
        errors = vErrors.length;
      }
    }
    if (data.endUse !== void 0) {
      if (!validate163(data.endUse, { instancePath: instancePath + "/endUse", parentData: data, parentDataProperty: "endUse", rootData })) {
        vErrors = appended(vErrors, validate163.errors);
        errors = vErrors.length;
      }
    }
    if (data.endUses !== void 0) {
      if (!validate167(data.endUses, { instancePath: instancePath + "/endUses", parentData: data, parentDataProperty: "endUses", rootData })) {
        vErrors = appended(vErrors, validate167.errors);
        errors = vErrors.length;
      }
    }
    if (data.parties !== void 0) {
      if (!validate170(data.parties, { instancePath: instancePath + "/parties", parentData: data, parentDataProperty: "parties", rootData })) {
        vErrors = appended(vErrors, validate170.errors);
        errors = vErrors.length;
      }
    }
    if (data.currency !== void 0) {
      if (!validate173(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData })) {
        vErrors = appended(vErrors, validate173.errors);
        errors = vErrors.length;
      }
    }
    if (data.items !== void 0) {
      let data19 = data.items;
      if (Array.isArray(data19)) {
        const len2 = data19.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate175(data19[i2], { instancePath: instancePath + "/items/" + i2, parentData: data19, parentDataProperty: i2, rootData })) {
            vErrors = appended(vErrors, validate175.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    for (const key0 in data) {
      if (!schema125.has(key0) && !key0.startsWith("x-")) {
        const err12 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate140.errors = vErrors;
  return errors === 0;
}
var validateConfig = validate239;
var schema129 = /* @__PURE__ */ new Set(["bom", "shipment", "exclude"]);
var schema133 = /* @__PURE__ */ new Set(["in-force", "suspended", "ended"]);
var schema139 = /* @__PURE__ */ new Set(["files", "regimes", "asOf", "actStates", "rules", "overrides", "packs", "traceRareEarths"]);
function validate241(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern0.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate241.errors = vErrors;
  return errors === 0;
}
function validate240(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate241(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = appended(vErrors, validate241.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate240.errors = vErrors;
  return errors === 0;
}
function validate246(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!schema35.has(data)) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: {} };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate246.errors = vErrors;
  return errors === 0;
}
function validate248(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern2.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate248.errors = vErrors;
  return errors === 0;
}
var schema136 = /* @__PURE__ */ new Set(["error", "warning", "information", "hint", "off"]);
function validate251(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!schema136.has(data)) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: {} };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate251.errors = vErrors;
  return errors === 0;
}
function validate250(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!validate251(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData })) {
        vErrors = appended(vErrors, validate251.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate250.errors = vErrors;
  return errors === 0;
}
var schema138 = /* @__PURE__ */ new Set(["files", "rules"]);
function validate254(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.files === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "files" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.rules === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rules" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.files !== void 0) {
      if (!validate240(data.files, { instancePath: instancePath + "/files", parentData: data, parentDataProperty: "files", rootData })) {
        vErrors = appended(vErrors, validate240.errors);
        errors = vErrors.length;
      }
    }
    if (data.rules !== void 0) {
      if (!validate250(data.rules, { instancePath: instancePath + "/rules", parentData: data, parentDataProperty: "rules", rootData })) {
        vErrors = appended(vErrors, validate250.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema138.has(key0) && !key0.startsWith("x-")) {
        const err2 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate254.errors = vErrors;
  return errors === 0;
}
function validate239(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.files !== void 0) {
      let data0 = data.files;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.bom !== void 0) {
          if (!validate240(data0.bom, { instancePath: instancePath + "/files/bom", parentData: data0, parentDataProperty: "bom", rootData })) {
            vErrors = appended(vErrors, validate240.errors);
            errors = vErrors.length;
          }
        }
        if (data0.shipment !== void 0) {
          if (!validate240(data0.shipment, { instancePath: instancePath + "/files/shipment", parentData: data0, parentDataProperty: "shipment", rootData })) {
            vErrors = appended(vErrors, validate240.errors);
            errors = vErrors.length;
          }
        }
        if (data0.exclude !== void 0) {
          if (!validate240(data0.exclude, { instancePath: instancePath + "/files/exclude", parentData: data0, parentDataProperty: "exclude", rootData })) {
            vErrors = appended(vErrors, validate240.errors);
            errors = vErrors.length;
          }
        }
        for (const key0 in data0) {
          if (!schema129.has(key0) && !key0.startsWith("x-")) {
            const err0 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/knownKeys", keyword: "knownKeys", params: { key: key0 } };
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
        }
      } else {
        const err1 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.regimes !== void 0) {
      let data4 = data.regimes;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate246(data4[i0], { instancePath: instancePath + "/regimes/" + i0, parentData: data4, parentDataProperty: i0, rootData })) {
            vErrors = appended(vErrors, validate246.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/regimes", schemaPath: "#/properties/regimes/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.asOf !== void 0) {
      if (!validate248(data.asOf, { instancePath: instancePath + "/asOf", parentData: data, parentDataProperty: "asOf", rootData })) {
        vErrors = appended(vErrors, validate248.errors);
        errors = vErrors.length;
      }
    }
    if (data.actStates !== void 0) {
      let data7 = data.actStates;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        for (const key1 in data7) {
          let data8 = data7[key1];
          if (typeof data8 !== "string") {
            const err3 = { instancePath: instancePath + "/actStates/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/actStates/additionalProperties/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
          if (!schema133.has(data8)) {
            const err4 = { instancePath: instancePath + "/actStates/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/actStates/additionalProperties/enum", keyword: "enum", params: {} };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/actStates", schemaPath: "#/properties/actStates/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.rules !== void 0) {
      if (!validate250(data.rules, { instancePath: instancePath + "/rules", parentData: data, parentDataProperty: "rules", rootData })) {
        vErrors = appended(vErrors, validate250.errors);
        errors = vErrors.length;
      }
    }
    if (data.overrides !== void 0) {
      let data10 = data.overrides;
      if (Array.isArray(data10)) {
        const len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate254(data10[i1], { instancePath: instancePath + "/overrides/" + i1, parentData: data10, parentDataProperty: i1, rootData })) {
            vErrors = appended(vErrors, validate254.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/overrides", schemaPath: "#/properties/overrides/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.packs !== void 0) {
      let data12 = data.packs;
      if (Array.isArray(data12)) {
        const len2 = data12.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate241(data12[i2], { instancePath: instancePath + "/packs/" + i2, parentData: data12, parentDataProperty: i2, rootData })) {
            vErrors = appended(vErrors, validate241.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/packs", schemaPath: "#/properties/packs/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.traceRareEarths !== void 0) {
      if (typeof data.traceRareEarths !== "boolean") {
        const err8 = { instancePath: instancePath + "/traceRareEarths", schemaPath: "#/properties/traceRareEarths/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    for (const key2 in data) {
      if (!schema139.has(key2) && !key2.startsWith("x-")) {
        const err9 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key2 } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate239.errors = vErrors;
  return errors === 0;
}
var validatePack = validate259;
var schema226 = /* @__PURE__ */ new Set(["pack", "sources", "acts", "controlledItems", "itemLists", "thresholds", "guidance", "licenceTypes", "provisions", "certificateFields", "customsRemarks", "endUseTreatments", "parties", "vagueStatements"]);
var schema144 = /* @__PURE__ */ new Set(["PRC", "US", "EU", "JP", "house"]);
var schema145 = /* @__PURE__ */ new Set(["id", "title", "version", "reviewedOn", "authority", "note"]);
var pattern18 = new RegExp("^[a-z][a-z0-9-]*$", "u");
var pattern20 = new RegExp("^[0-9][0-9A-Za-z.+-]*$", "u");
function validate261(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern0.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate261.errors = vErrors;
  return errors === 0;
}
function validate263(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern2.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate263.errors = vErrors;
  return errors === 0;
}
function validate260(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.version === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.reviewedOn === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reviewedOn" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.authority === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "authority" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern18.test(data0)) {
          const err5 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (!validate261(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
        vErrors = appended(vErrors, validate261.errors);
        errors = vErrors.length;
      }
    }
    if (data.version !== void 0) {
      let data2 = data.version;
      if (typeof data2 === "string") {
        if (!pattern20.test(data2)) {
          const err7 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/pattern", keyword: "pattern", params: { pattern: "^[0-9][0-9A-Za-z.+-]*$" } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.reviewedOn !== void 0) {
      if (!validate263(data.reviewedOn, { instancePath: instancePath + "/reviewedOn", parentData: data, parentDataProperty: "reviewedOn", rootData })) {
        vErrors = appended(vErrors, validate263.errors);
        errors = vErrors.length;
      }
    }
    if (data.authority !== void 0) {
      let data4 = data.authority;
      if (typeof data4 !== "string") {
        const err9 = { instancePath: instancePath + "/authority", schemaPath: "#/properties/authority/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (!schema144.has(data4)) {
        const err10 = { instancePath: instancePath + "/authority", schemaPath: "#/properties/authority/enum", keyword: "enum", params: {} };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.note !== void 0) {
      if (!validate261(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
        vErrors = appended(vErrors, validate261.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema145.has(key0) && !key0.startsWith("x-")) {
        const err11 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate260.errors = vErrors;
  return errors === 0;
}
var schema147 = /* @__PURE__ */ new Set(["url", "title", "date", "read", "note"]);
var pattern22 = new RegExp("^https?://\\S+$", "u");
var pattern23 = new RegExp("^[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?$", "u");
function validate267(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.read === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "read" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.url !== void 0) {
      let data0 = data.url;
      if (typeof data0 === "string") {
        if (!pattern22.test(data0)) {
          const err2 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/pattern", keyword: "pattern", params: { pattern: "^https?://\\S+$" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (!validate261(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
        vErrors = appended(vErrors, validate261.errors);
        errors = vErrors.length;
      }
    }
    if (data.date !== void 0) {
      let data2 = data.date;
      if (typeof data2 === "string") {
        if (!pattern23.test(data2)) {
          const err4 = { instancePath: instancePath + "/date", schemaPath: "#/properties/date/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?$" } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/date", schemaPath: "#/properties/date/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.read !== void 0) {
      if (typeof data.read !== "boolean") {
        const err6 = { instancePath: instancePath + "/read", schemaPath: "#/properties/read/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.note !== void 0) {
      if (!validate261(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
        vErrors = appended(vErrors, validate261.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema147.has(key0) && !key0.startsWith("x-")) {
        const err7 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate267.errors = vErrors;
  return errors === 0;
}
var schema152 = /* @__PURE__ */ new Set(["law", "regulation", "announcement", "list", "suspension", "draft", "statement"]);
var schema156 = /* @__PURE__ */ new Set(["on", "citations"]);
var schema182 = /* @__PURE__ */ new Set(["id", "authority", "kind", "issuers", "shortTitle", "title", "issued", "effective", "seenInForce", "suspensions", "resumptions", "ends", "suspends", "clauses", "lastKnown", "reach", "requires", "bars", "itemsOf", "excludesLevels", "confidence", "citations", "note"]);
var pattern24 = new RegExp("^[a-z]+-[0-9]{4}-[a-z0-9][a-z0-9.-]*$", "u");
function validate272(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern24.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z]+-[0-9]{4}-[a-z0-9][a-z0-9.-]*$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate272.errors = vErrors;
  return errors === 0;
}
function validate274(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!schema35.has(data)) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: {} };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate274.errors = vErrors;
  return errors === 0;
}
var schema154 = /* @__PURE__ */ new Set(["en", "zh", "ja", "de", "fr"]);
function validate278(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.en === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.en !== void 0) {
      if (!validate261(data.en, { instancePath: instancePath + "/en", parentData: data, parentDataProperty: "en", rootData })) {
        vErrors = appended(vErrors, validate261.errors);
        errors = vErrors.length;
      }
    }
    if (data.zh !== void 0) {
      if (!validate261(data.zh, { instancePath: instancePath + "/zh", parentData: data, parentDataProperty: "zh", rootData })) {
        vErrors = appended(vErrors, validate261.errors);
        errors = vErrors.length;
      }
    }
    if (data.ja !== void 0) {
      if (!validate261(data.ja, { instancePath: instancePath + "/ja", parentData: data, parentDataProperty: "ja", rootData })) {
        vErrors = appended(vErrors, validate261.errors);
        errors = vErrors.length;
      }
    }
    if (data.de !== void 0) {
      if (!validate261(data.de, { instancePath: instancePath + "/de", parentData: data, parentDataProperty: "de", rootData })) {
        vErrors = appended(vErrors, validate261.errors);
        errors = vErrors.length;
      }
    }
    if (data.fr !== void 0) {
      if (!validate261(data.fr, { instancePath: instancePath + "/fr", parentData: data, parentDataProperty: "fr", rootData })) {
        vErrors = appended(vErrors, validate261.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema154.has(key0) && !key0.startsWith("x-")) {
        const err1 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate278.errors = vErrors;
  return errors === 0;
}
var pattern25 = new RegExp("^[a-z0-9][a-z0-9.-]*$", "u");
function validate288(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (!pattern25.test(data0)) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9.-]*$" } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate288.errors = vErrors;
  return errors === 0;
}
var schema160 = /* @__PURE__ */ new Set(["from", "until", "by", "lastKnown", "citations", "note"]);
var schema159 = /* @__PURE__ */ new Set(["on", "text", "citations"]);
function validate294(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.on === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "on" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.text === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.citations === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "citations" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.on !== void 0) {
      if (!validate263(data.on, { instancePath: instancePath + "/on", parentData: data, parentDataProperty: "on", rootData })) {
        vErrors = appended(vErrors, validate263.errors);
        errors = vErrors.length;
      }
    }
    if (data.text !== void 0) {
      if (!validate261(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData })) {
        vErrors = appended(vErrors, validate261.errors);
        errors = vErrors.length;
      }
    }
    if (data.citations !== void 0) {
      if (!validate288(data.citations, { instancePath: instancePath + "/citations", parentData: data, parentDataProperty: "citations", rootData })) {
        vErrors = appended(vErrors, validate288.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema159.has(key0) && !key0.startsWith("x-")) {
        const err3 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate294.errors = vErrors;
  return errors === 0;
}
function validate290(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.citations === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "citations" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.from !== void 0) {
      if (!validate263(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData })) {
        vErrors = appended(vErrors, validate263.errors);
        errors = vErrors.length;
      }
    }
    if (data.until !== void 0) {
      if (!validate263(data.until, { instancePath: instancePath + "/until", parentData: data, parentDataProperty: "until", rootData })) {
        vErrors = appended(vErrors, validate263.errors);
        errors = vErrors.length;
      }
    }
    if (data.by !== void 0) {
      if (!validate272(data.by, { instancePath: instancePath + "/by", parentData: data, parentDataProperty: "by", rootData })) {
        vErrors = appended(vErrors, validate272.errors);
        errors = vErrors.length;
      }
    }
    if (data.lastKnown !== void 0) {
      if (!validate294(data.lastKnown, { instancePath: instancePath + "/lastKnown", parentData: data, parentDataProperty: "lastKnown", rootData })) {
        vErrors = appended(vErrors, validate294.errors);
        errors = vErrors.length;
      }
    }
    if (data.citations !== void 0) {
      if (!validate288(data.citations, { instancePath: instancePath + "/citations", parentData: data, parentDataProperty: "citations", rootData })) {
        vErrors = appended(vErrors, validate288.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate261(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
        vErrors = appended(vErrors, validate261.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema160.has(key0) && !key0.startsWith("x-")) {
        const err2 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate290.errors = vErrors;
  return errors === 0;
}
var schema162 = /* @__PURE__ */ new Set(["on", "by", "citations", "note"]);
function validate302(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.on === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "on" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.citations === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "citations" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.on !== void 0) {
      if (!validate263(data.on, { instancePath: instancePath + "/on", parentData: data, parentDataProperty: "on", rootData })) {
        vErrors = appended(vErrors, validate263.errors);
        errors = vErrors.length;
      }
    }
    if (data.by !== void 0) {
      if (!validate272(data.by, { instancePath: instancePath + "/by", parentData: data, parentDataProperty: "by", rootData })) {
        vErrors = appended(vErrors, validate272.errors);
        errors = vErrors.length;
      }
    }
    if (data.citations !== void 0) {
      if (!validate288(data.citations, { instancePath: instancePath + "/citations", parentData: data, parentDataProperty: "citations", rootData })) {
        vErrors = appended(vErrors, validate288.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate261(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
        vErrors = appended(vErrors, validate261.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema162.has(key0) && !key0.startsWith("x-")) {
        const err2 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate302.errors = vErrors;
  return errors === 0;
}
function validate308(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.on === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "on" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.citations === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "citations" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.on !== void 0) {
      if (!validate263(data.on, { instancePath: instancePath + "/on", parentData: data, parentDataProperty: "on", rootData })) {
        vErrors = appended(vErrors, validate263.errors);
        errors = vErrors.length;
      }
    }
    if (data.by !== void 0) {
      if (!validate272(data.by, { instancePath: instancePath + "/by", parentData: data, parentDataProperty: "by", rootData })) {
        vErrors = appended(vErrors, validate272.errors);
        errors = vErrors.length;
      }
    }
    if (data.citations !== void 0) {
      if (!validate288(data.citations, { instancePath: instancePath + "/citations", parentData: data, parentDataProperty: "citations", rootData })) {
        vErrors = appended(vErrors, validate288.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate261(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
        vErrors = appended(vErrors, validate261.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema162.has(key0) && !key0.startsWith("x-")) {
        const err2 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate308.errors = vErrors;
  return errors === 0;
}
var schema166 = /* @__PURE__ */ new Set(["act", "clause"]);
var schema167 = /* @__PURE__ */ new Set(["of", "from", "until", "lastKnown", "citations", "note"]);
function validate314(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.of === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "of" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.from === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.citations === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "citations" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.of !== void 0) {
      let data0 = data.of;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          const err3 = { instancePath: instancePath + "/of", schemaPath: "#/properties/of/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.act === void 0) {
              const err4 = { instancePath: instancePath + "/of/" + i0, schemaPath: "#/properties/of/items/required", keyword: "required", params: { missingProperty: "act" } };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data1.act !== void 0) {
              if (!validate272(data1.act, { instancePath: instancePath + "/of/" + i0 + "/act", parentData: data1, parentDataProperty: "act", rootData })) {
                vErrors = appended(vErrors, validate272.errors);
                errors = vErrors.length;
              }
            }
            if (data1.clause !== void 0) {
              if (!validate261(data1.clause, { instancePath: instancePath + "/of/" + i0 + "/clause", parentData: data1, parentDataProperty: "clause", rootData })) {
                vErrors = appended(vErrors, validate261.errors);
                errors = vErrors.length;
              }
            }
            for (const key0 in data1) {
              if (!schema166.has(key0) && !key0.startsWith("x-")) {
                const err5 = { instancePath: instancePath + "/of/" + i0, schemaPath: "#/properties/of/items/knownKeys", keyword: "knownKeys", params: { key: key0 } };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            }
          } else {
            const err6 = { instancePath: instancePath + "/of/" + i0, schemaPath: "#/properties/of/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/of", schemaPath: "#/properties/of/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.from !== void 0) {
      if (!validate263(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData })) {
        vErrors = appended(vErrors, validate263.errors);
        errors = vErrors.length;
      }
    }
    if (data.until !== void 0) {
      if (!validate263(data.until, { instancePath: instancePath + "/until", parentData: data, parentDataProperty: "until", rootData })) {
        vErrors = appended(vErrors, validate263.errors);
        errors = vErrors.length;
      }
    }
    if (data.lastKnown !== void 0) {
      if (!validate294(data.lastKnown, { instancePath: instancePath + "/lastKnown", parentData: data, parentDataProperty: "lastKnown", rootData })) {
        vErrors = appended(vErrors, validate294.errors);
        errors = vErrors.length;
      }
    }
    if (data.citations !== void 0) {
      if (!validate288(data.citations, { instancePath: instancePath + "/citations", parentData: data, parentDataProperty: "citations", rootData })) {
        vErrors = appended(vErrors, validate288.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate261(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
        vErrors = appended(vErrors, validate261.errors);
        errors = vErrors.length;
      }
    }
    for (const key1 in data) {
      if (!schema167.has(key1) && !key1.startsWith("x-")) {
        const err8 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key1 } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate314.errors = vErrors;
  return errors === 0;
}
var schema179 = /* @__PURE__ */ new Set(["id", "title", "effective", "suspensions", "resumptions", "ends", "requires", "bars", "reach", "itemsOf", "confidence", "citations", "note"]);
var schema170 = /* @__PURE__ */ new Set(["licence", "prohibition", "refusal-in-principle", "case-by-case", "risk-report", "report", "information", "nothing"]);
function validate330(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!schema170.has(data)) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: {} };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate330.errors = vErrors;
  return errors === 0;
}
var schema172 = /* @__PURE__ */ new Set(["military-end-use", "military-end-user", "military-strength", "weapons-of-mass-destruction", "terrorism", "control-list-party", "watch-list-party", "affiliate"]);
function validate332(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (!schema172.has(data0)) {
        const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/enum", keyword: "enum", params: {} };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate332.errors = vErrors;
  return errors === 0;
}
var schema176 = /* @__PURE__ */ new Set(["origin", "export", "destinations", "extraterritorial"]);
function validate335(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!schema19.has(data)) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: {} };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate335.errors = vErrors;
  return errors === 0;
}
function validate334(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.origin !== void 0) {
      let data0 = data.origin;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          const err0 = { instancePath: instancePath + "/origin", schemaPath: "#/properties/origin/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate335(data0[i0], { instancePath: instancePath + "/origin/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            vErrors = appended(vErrors, validate335.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err1 = { instancePath: instancePath + "/origin", schemaPath: "#/properties/origin/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.export !== void 0) {
      let data2 = data.export;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err2 = { instancePath: instancePath + "/export", schemaPath: "#/properties/export/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate335(data2[i1], { instancePath: instancePath + "/export/" + i1, parentData: data2, parentDataProperty: i1, rootData })) {
            vErrors = appended(vErrors, validate335.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/export", schemaPath: "#/properties/export/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.destinations !== void 0) {
      let data4 = data.destinations;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          const err4 = { instancePath: instancePath + "/destinations", schemaPath: "#/properties/destinations/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        const len2 = data4.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate335(data4[i2], { instancePath: instancePath + "/destinations/" + i2, parentData: data4, parentDataProperty: i2, rootData })) {
            vErrors = appended(vErrors, validate335.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/destinations", schemaPath: "#/properties/destinations/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.extraterritorial !== void 0) {
      if (typeof data.extraterritorial !== "boolean") {
        const err6 = { instancePath: instancePath + "/extraterritorial", schemaPath: "#/properties/extraterritorial/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    for (const key0 in data) {
      if (!schema176.has(key0) && !key0.startsWith("x-")) {
        const err7 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate334.errors = vErrors;
  return errors === 0;
}
var schema178 = /* @__PURE__ */ new Set(["high", "medium", "low"]);
function validate341(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!schema178.has(data)) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: {} };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate341.errors = vErrors;
  return errors === 0;
}
function validate323(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.confidence === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "confidence" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.citations === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "citations" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.id !== void 0) {
      if (!validate261(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = appended(vErrors, validate261.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate278(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
        vErrors = appended(vErrors, validate278.errors);
        errors = vErrors.length;
      }
    }
    if (data.effective !== void 0) {
      if (!validate263(data.effective, { instancePath: instancePath + "/effective", parentData: data, parentDataProperty: "effective", rootData })) {
        vErrors = appended(vErrors, validate263.errors);
        errors = vErrors.length;
      }
    }
    if (data.suspensions !== void 0) {
      let data3 = data.suspensions;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate290(data3[i0], { instancePath: instancePath + "/suspensions/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
            vErrors = appended(vErrors, validate290.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/suspensions", schemaPath: "#/properties/suspensions/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.resumptions !== void 0) {
      let data5 = data.resumptions;
      if (Array.isArray(data5)) {
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate302(data5[i1], { instancePath: instancePath + "/resumptions/" + i1, parentData: data5, parentDataProperty: i1, rootData })) {
            vErrors = appended(vErrors, validate302.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/resumptions", schemaPath: "#/properties/resumptions/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.ends !== void 0) {
      if (!validate308(data.ends, { instancePath: instancePath + "/ends", parentData: data, parentDataProperty: "ends", rootData })) {
        vErrors = appended(vErrors, validate308.errors);
        errors = vErrors.length;
      }
    }
    if (data.requires !== void 0) {
      if (!validate330(data.requires, { instancePath: instancePath + "/requires", parentData: data, parentDataProperty: "requires", rootData })) {
        vErrors = appended(vErrors, validate330.errors);
        errors = vErrors.length;
      }
    }
    if (data.bars !== void 0) {
      if (!validate332(data.bars, { instancePath: instancePath + "/bars", parentData: data, parentDataProperty: "bars", rootData })) {
        vErrors = appended(vErrors, validate332.errors);
        errors = vErrors.length;
      }
    }
    if (data.reach !== void 0) {
      if (!validate334(data.reach, { instancePath: instancePath + "/reach", parentData: data, parentDataProperty: "reach", rootData })) {
        vErrors = appended(vErrors, validate334.errors);
        errors = vErrors.length;
      }
    }
    if (data.itemsOf !== void 0) {
      let data11 = data.itemsOf;
      if (Array.isArray(data11)) {
        if (data11.length < 1) {
          const err6 = { instancePath: instancePath + "/itemsOf", schemaPath: "#/properties/itemsOf/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        const len2 = data11.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate272(data11[i2], { instancePath: instancePath + "/itemsOf/" + i2, parentData: data11, parentDataProperty: i2, rootData })) {
            vErrors = appended(vErrors, validate272.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/itemsOf", schemaPath: "#/properties/itemsOf/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.confidence !== void 0) {
      if (!validate341(data.confidence, { instancePath: instancePath + "/confidence", parentData: data, parentDataProperty: "confidence", rootData })) {
        vErrors = appended(vErrors, validate341.errors);
        errors = vErrors.length;
      }
    }
    if (data.citations !== void 0) {
      if (!validate288(data.citations, { instancePath: instancePath + "/citations", parentData: data, parentDataProperty: "citations", rootData })) {
        vErrors = appended(vErrors, validate288.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate261(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
        vErrors = appended(vErrors, validate261.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema179.has(key0) && !key0.startsWith("x-")) {
        const err8 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate323.errors = vErrors;
  return errors === 0;
}
function validate351(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!schema49.has(data)) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: {} };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate351.errors = vErrors;
  return errors === 0;
}
function validate271(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.authority === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "authority" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.kind === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.issuers === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "issuers" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.shortTitle === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "shortTitle" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.title === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.issued === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "issued" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.requires === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "requires" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.confidence === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "confidence" } };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.citations === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "citations" } };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.id !== void 0) {
      if (!validate272(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = appended(vErrors, validate272.errors);
        errors = vErrors.length;
      }
    }
    if (data.authority !== void 0) {
      if (!validate274(data.authority, { instancePath: instancePath + "/authority", parentData: data, parentDataProperty: "authority", rootData })) {
        vErrors = appended(vErrors, validate274.errors);
        errors = vErrors.length;
      }
    }
    if (data.kind !== void 0) {
      let data2 = data.kind;
      if (typeof data2 !== "string") {
        const err10 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (!schema152.has(data2)) {
        const err11 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: {} };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.issuers !== void 0) {
      let data3 = data.issuers;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          const err12 = { instancePath: instancePath + "/issuers", schemaPath: "#/properties/issuers/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate261(data3[i0], { instancePath: instancePath + "/issuers/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
            vErrors = appended(vErrors, validate261.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/issuers", schemaPath: "#/properties/issuers/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.shortTitle !== void 0) {
      if (!validate261(data.shortTitle, { instancePath: instancePath + "/shortTitle", parentData: data, parentDataProperty: "shortTitle", rootData })) {
        vErrors = appended(vErrors, validate261.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate278(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
        vErrors = appended(vErrors, validate278.errors);
        errors = vErrors.length;
      }
    }
    if (data.issued !== void 0) {
      if (!validate263(data.issued, { instancePath: instancePath + "/issued", parentData: data, parentDataProperty: "issued", rootData })) {
        vErrors = appended(vErrors, validate263.errors);
        errors = vErrors.length;
      }
    }
    if (data.effective !== void 0) {
      if (!validate263(data.effective, { instancePath: instancePath + "/effective", parentData: data, parentDataProperty: "effective", rootData })) {
        vErrors = appended(vErrors, validate263.errors);
        errors = vErrors.length;
      }
    }
    if (data.seenInForce !== void 0) {
      let data9 = data.seenInForce;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        if (data9.on === void 0) {
          const err14 = { instancePath: instancePath + "/seenInForce", schemaPath: "#/properties/seenInForce/required", keyword: "required", params: { missingProperty: "on" } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data9.citations === void 0) {
          const err15 = { instancePath: instancePath + "/seenInForce", schemaPath: "#/properties/seenInForce/required", keyword: "required", params: { missingProperty: "citations" } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data9.on !== void 0) {
          if (!validate263(data9.on, { instancePath: instancePath + "/seenInForce/on", parentData: data9, parentDataProperty: "on", rootData })) {
            vErrors = appended(vErrors, validate263.errors);
            errors = vErrors.length;
          }
        }
        if (data9.citations !== void 0) {
          if (!validate288(data9.citations, { instancePath: instancePath + "/seenInForce/citations", parentData: data9, parentDataProperty: "citations", rootData })) {
            vErrors = appended(vErrors, validate288.errors);
            errors = vErrors.length;
          }
        }
        for (const key0 in data9) {
          if (!schema156.has(key0) && !key0.startsWith("x-")) {
            const err16 = { instancePath: instancePath + "/seenInForce", schemaPath: "#/properties/seenInForce/knownKeys", keyword: "knownKeys", params: { key: key0 } };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/seenInForce", schemaPath: "#/properties/seenInForce/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.suspensions !== void 0) {
      let data12 = data.suspensions;
      if (Array.isArray(data12)) {
        const len1 = data12.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate290(data12[i1], { instancePath: instancePath + "/suspensions/" + i1, parentData: data12, parentDataProperty: i1, rootData })) {
            vErrors = appended(vErrors, validate290.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/suspensions", schemaPath: "#/properties/suspensions/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.resumptions !== void 0) {
      let data14 = data.resumptions;
      if (Array.isArray(data14)) {
        const len2 = data14.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate302(data14[i2], { instancePath: instancePath + "/resumptions/" + i2, parentData: data14, parentDataProperty: i2, rootData })) {
            vErrors = appended(vErrors, validate302.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/resumptions", schemaPath: "#/properties/resumptions/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.ends !== void 0) {
      if (!validate308(data.ends, { instancePath: instancePath + "/ends", parentData: data, parentDataProperty: "ends", rootData })) {
        vErrors = appended(vErrors, validate308.errors);
        errors = vErrors.length;
      }
    }
    if (data.suspends !== void 0) {
      let data17 = data.suspends;
      if (Array.isArray(data17)) {
        const len3 = data17.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate314(data17[i3], { instancePath: instancePath + "/suspends/" + i3, parentData: data17, parentDataProperty: i3, rootData })) {
            vErrors = appended(vErrors, validate314.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/suspends", schemaPath: "#/properties/suspends/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.clauses !== void 0) {
      let data19 = data.clauses;
      if (Array.isArray(data19)) {
        const len4 = data19.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate323(data19[i4], { instancePath: instancePath + "/clauses/" + i4, parentData: data19, parentDataProperty: i4, rootData })) {
            vErrors = appended(vErrors, validate323.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/clauses", schemaPath: "#/properties/clauses/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.lastKnown !== void 0) {
      if (!validate294(data.lastKnown, { instancePath: instancePath + "/lastKnown", parentData: data, parentDataProperty: "lastKnown", rootData })) {
        vErrors = appended(vErrors, validate294.errors);
        errors = vErrors.length;
      }
    }
    if (data.reach !== void 0) {
      if (!validate334(data.reach, { instancePath: instancePath + "/reach", parentData: data, parentDataProperty: "reach", rootData })) {
        vErrors = appended(vErrors, validate334.errors);
        errors = vErrors.length;
      }
    }
    if (data.requires !== void 0) {
      if (!validate330(data.requires, { instancePath: instancePath + "/requires", parentData: data, parentDataProperty: "requires", rootData })) {
        vErrors = appended(vErrors, validate330.errors);
        errors = vErrors.length;
      }
    }
    if (data.bars !== void 0) {
      if (!validate332(data.bars, { instancePath: instancePath + "/bars", parentData: data, parentDataProperty: "bars", rootData })) {
        vErrors = appended(vErrors, validate332.errors);
        errors = vErrors.length;
      }
    }
    if (data.itemsOf !== void 0) {
      let data25 = data.itemsOf;
      if (Array.isArray(data25)) {
        if (data25.length < 1) {
          const err22 = { instancePath: instancePath + "/itemsOf", schemaPath: "#/properties/itemsOf/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        const len5 = data25.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (!validate272(data25[i5], { instancePath: instancePath + "/itemsOf/" + i5, parentData: data25, parentDataProperty: i5, rootData })) {
            vErrors = appended(vErrors, validate272.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/itemsOf", schemaPath: "#/properties/itemsOf/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.excludesLevels !== void 0) {
      let data27 = data.excludesLevels;
      if (Array.isArray(data27)) {
        if (data27.length < 1) {
          const err24 = { instancePath: instancePath + "/excludesLevels", schemaPath: "#/properties/excludesLevels/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        const len6 = data27.length;
        for (let i6 = 0; i6 < len6; i6++) {
          if (!validate351(data27[i6], { instancePath: instancePath + "/excludesLevels/" + i6, parentData: data27, parentDataProperty: i6, rootData })) {
            vErrors = appended(vErrors, validate351.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/excludesLevels", schemaPath: "#/properties/excludesLevels/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.confidence !== void 0) {
      if (!validate341(data.confidence, { instancePath: instancePath + "/confidence", parentData: data, parentDataProperty: "confidence", rootData })) {
        vErrors = appended(vErrors, validate341.errors);
        errors = vErrors.length;
      }
    }
    if (data.citations !== void 0) {
      if (!validate288(data.citations, { instancePath: instancePath + "/citations", parentData: data, parentDataProperty: "citations", rootData })) {
        vErrors = appended(vErrors, validate288.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate261(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
        vErrors = appended(vErrors, validate261.errors);
        errors = vErrors.length;
      }
    }
    for (const key1 in data) {
      if (!schema182.has(key1) && !key1.startsWith("x-")) {
        const err26 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key1 } };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
  } else {
    const err27 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err27];
    } else {
      vErrors.push(err27);
    }
    errors++;
  }
  validate271.errors = vErrors;
  return errors === 0;
}
var schema191 = /* @__PURE__ */ new Set(["code", "list", "act", "elements", "partners", "concerns", "form", "material", "name", "tariffCodes", "from", "until", "confidence", "citations", "note"]);
var pattern26 = new RegExp("^[0-9A-Z][0-9A-Za-z.-]*$", "u");
var pattern27 = new RegExp("^[A-Z][a-z]?$", "u");
var pattern29 = new RegExp("^(?:[A-Z][a-z]?|REE)$", "u");
var schema185 = /* @__PURE__ */ new Set(["metal", "alloy", "target", "magnet", "oxide", "compound", "ceramic", "crystal", "luminescent", "magnetocaloric", "magnetostrictive", "optical-fibre", "hydrogen-storage", "hydrogen-absorbing", "superhard", "graphite", "powder", "substrate", "battery", "cathode-material", "anode-material", "ore", "reagent", "equipment", "technology", "all"]);
function validate360(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!schema185.has(data)) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: {} };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate360.errors = vErrors;
  return errors === 0;
}
var schema187 = /* @__PURE__ */ new Set(["NdFeB", "SmCo", "any"]);
function validate362(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!schema187.has(data)) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: {} };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate362.errors = vErrors;
  return errors === 0;
}
var schema189 = /* @__PURE__ */ new Set(["PRC", "HS", "CN", "HTSUS", "JP"]);
var schema190 = /* @__PURE__ */ new Set(["nomenclature", "codes", "by", "replacedBy", "confidence", "citations", "note"]);
var pattern30 = new RegExp("^[0-9]{6,10}$", "u");
function validate365(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.nomenclature === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "nomenclature" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.codes === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "codes" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.nomenclature !== void 0) {
      let data0 = data.nomenclature;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/nomenclature", schemaPath: "#/properties/nomenclature/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (!schema189.has(data0)) {
        const err3 = { instancePath: instancePath + "/nomenclature", schemaPath: "#/properties/nomenclature/enum", keyword: "enum", params: {} };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.codes !== void 0) {
      let data1 = data.codes;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err4 = { instancePath: instancePath + "/codes", schemaPath: "#/properties/codes/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (!pattern30.test(data2)) {
              const err5 = { instancePath: instancePath + "/codes/" + i0, schemaPath: "#/properties/codes/items/pattern", keyword: "pattern", params: { pattern: "^[0-9]{6,10}$" } };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/codes/" + i0, schemaPath: "#/properties/codes/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/codes", schemaPath: "#/properties/codes/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.by !== void 0) {
      if (!validate272(data.by, { instancePath: instancePath + "/by", parentData: data, parentDataProperty: "by", rootData })) {
        vErrors = appended(vErrors, validate272.errors);
        errors = vErrors.length;
      }
    }
    if (data.replacedBy !== void 0) {
      if (!validate272(data.replacedBy, { instancePath: instancePath + "/replacedBy", parentData: data, parentDataProperty: "replacedBy", rootData })) {
        vErrors = appended(vErrors, validate272.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidence !== void 0) {
      if (!validate341(data.confidence, { instancePath: instancePath + "/confidence", parentData: data, parentDataProperty: "confidence", rootData })) {
        vErrors = appended(vErrors, validate341.errors);
        errors = vErrors.length;
      }
    }
    if (data.citations !== void 0) {
      if (!validate288(data.citations, { instancePath: instancePath + "/citations", parentData: data, parentDataProperty: "citations", rootData })) {
        vErrors = appended(vErrors, validate288.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate261(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
        vErrors = appended(vErrors, validate261.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema190.has(key0) && !key0.startsWith("x-")) {
        const err8 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate365.errors = vErrors;
  return errors === 0;
}
function validate357(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.list === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "list" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.act === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "act" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.elements === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "elements" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.form === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "form" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.confidence === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "confidence" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.citations === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "citations" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.code !== void 0) {
      let data0 = data.code;
      if (typeof data0 === "string") {
        if (!pattern26.test(data0)) {
          const err8 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Z][0-9A-Za-z.-]*$" } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.list !== void 0) {
      if (!validate274(data.list, { instancePath: instancePath + "/list", parentData: data, parentDataProperty: "list", rootData })) {
        vErrors = appended(vErrors, validate274.errors);
        errors = vErrors.length;
      }
    }
    if (data.act !== void 0) {
      if (!validate272(data.act, { instancePath: instancePath + "/act", parentData: data, parentDataProperty: "act", rootData })) {
        vErrors = appended(vErrors, validate272.errors);
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
              const err10 = { instancePath: instancePath + "/elements/" + i0, schemaPath: "#/properties/elements/items/pattern", keyword: "pattern", params: { pattern: "^[A-Z][a-z]?$" } };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/elements/" + i0, schemaPath: "#/properties/elements/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/elements", schemaPath: "#/properties/elements/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.partners !== void 0) {
      let data5 = data.partners;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          const err13 = { instancePath: instancePath + "/partners", schemaPath: "#/properties/partners/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data6 = data5[i1];
          if (typeof data6 === "string") {
            if (!pattern27.test(data6)) {
              const err14 = { instancePath: instancePath + "/partners/" + i1, schemaPath: "#/properties/partners/items/pattern", keyword: "pattern", params: { pattern: "^[A-Z][a-z]?$" } };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          } else {
            const err15 = { instancePath: instancePath + "/partners/" + i1, schemaPath: "#/properties/partners/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/partners", schemaPath: "#/properties/partners/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.concerns !== void 0) {
      let data7 = data.concerns;
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          const err17 = { instancePath: instancePath + "/concerns", schemaPath: "#/properties/concerns/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        const len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data8 = data7[i2];
          if (typeof data8 === "string") {
            if (!pattern29.test(data8)) {
              const err18 = { instancePath: instancePath + "/concerns/" + i2, schemaPath: "#/properties/concerns/items/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Z][a-z]?|REE)$" } };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          } else {
            const err19 = { instancePath: instancePath + "/concerns/" + i2, schemaPath: "#/properties/concerns/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/concerns", schemaPath: "#/properties/concerns/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.form !== void 0) {
      if (!validate360(data.form, { instancePath: instancePath + "/form", parentData: data, parentDataProperty: "form", rootData })) {
        vErrors = appended(vErrors, validate360.errors);
        errors = vErrors.length;
      }
    }
    if (data.material !== void 0) {
      if (!validate362(data.material, { instancePath: instancePath + "/material", parentData: data, parentDataProperty: "material", rootData })) {
        vErrors = appended(vErrors, validate362.errors);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0) {
      if (!validate278(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = appended(vErrors, validate278.errors);
        errors = vErrors.length;
      }
    }
    if (data.tariffCodes !== void 0) {
      let data12 = data.tariffCodes;
      if (Array.isArray(data12)) {
        const len3 = data12.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate365(data12[i3], { instancePath: instancePath + "/tariffCodes/" + i3, parentData: data12, parentDataProperty: i3, rootData })) {
            vErrors = appended(vErrors, validate365.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/tariffCodes", schemaPath: "#/properties/tariffCodes/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.from !== void 0) {
      if (!validate263(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData })) {
        vErrors = appended(vErrors, validate263.errors);
        errors = vErrors.length;
      }
    }
    if (data.until !== void 0) {
      if (!validate263(data.until, { instancePath: instancePath + "/until", parentData: data, parentDataProperty: "until", rootData })) {
        vErrors = appended(vErrors, validate263.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidence !== void 0) {
      if (!validate341(data.confidence, { instancePath: instancePath + "/confidence", parentData: data, parentDataProperty: "confidence", rootData })) {
        vErrors = appended(vErrors, validate341.errors);
        errors = vErrors.length;
      }
    }
    if (data.citations !== void 0) {
      if (!validate288(data.citations, { instancePath: instancePath + "/citations", parentData: data, parentDataProperty: "citations", rootData })) {
        vErrors = appended(vErrors, validate288.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate261(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
        vErrors = appended(vErrors, validate261.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema191.has(key0) && !key0.startsWith("x-")) {
        const err22 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
  } else {
    const err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err23];
    } else {
      vErrors.push(err23);
    }
    errors++;
  }
  validate357.errors = vErrors;
  return errors === 0;
}
var schema195 = /* @__PURE__ */ new Set(["id", "act", "clause", "title", "complete", "entries", "from", "until", "confidence", "citations", "note"]);
var schema194 = /* @__PURE__ */ new Set(["name", "elements", "partners", "form", "material", "levels", "note"]);
function validate382(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.elements === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "elements" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.form === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "form" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.name !== void 0) {
      if (!validate278(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = appended(vErrors, validate278.errors);
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
              const err3 = { instancePath: instancePath + "/elements/" + i0, schemaPath: "#/properties/elements/items/pattern", keyword: "pattern", params: { pattern: "^[A-Z][a-z]?$" } };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          } else {
            const err4 = { instancePath: instancePath + "/elements/" + i0, schemaPath: "#/properties/elements/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/elements", schemaPath: "#/properties/elements/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.partners !== void 0) {
      let data3 = data.partners;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          const err6 = { instancePath: instancePath + "/partners", schemaPath: "#/properties/partners/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data3[i1];
          if (typeof data4 === "string") {
            if (!pattern27.test(data4)) {
              const err7 = { instancePath: instancePath + "/partners/" + i1, schemaPath: "#/properties/partners/items/pattern", keyword: "pattern", params: { pattern: "^[A-Z][a-z]?$" } };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/partners/" + i1, schemaPath: "#/properties/partners/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/partners", schemaPath: "#/properties/partners/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.form !== void 0) {
      if (!validate360(data.form, { instancePath: instancePath + "/form", parentData: data, parentDataProperty: "form", rootData })) {
        vErrors = appended(vErrors, validate360.errors);
        errors = vErrors.length;
      }
    }
    if (data.material !== void 0) {
      if (!validate362(data.material, { instancePath: instancePath + "/material", parentData: data, parentDataProperty: "material", rootData })) {
        vErrors = appended(vErrors, validate362.errors);
        errors = vErrors.length;
      }
    }
    if (data.levels !== void 0) {
      let data7 = data.levels;
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          const err10 = { instancePath: instancePath + "/levels", schemaPath: "#/properties/levels/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        const len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate351(data7[i2], { instancePath: instancePath + "/levels/" + i2, parentData: data7, parentDataProperty: i2, rootData })) {
            vErrors = appended(vErrors, validate351.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/levels", schemaPath: "#/properties/levels/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.note !== void 0) {
      if (!validate261(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
        vErrors = appended(vErrors, validate261.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema194.has(key0) && !key0.startsWith("x-")) {
        const err12 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate382.errors = vErrors;
  return errors === 0;
}
function validate378(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.act === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "act" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.title === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.complete === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "complete" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.entries === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "entries" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.confidence === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "confidence" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.citations === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "citations" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern18.test(data0)) {
          const err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.act !== void 0) {
      if (!validate272(data.act, { instancePath: instancePath + "/act", parentData: data, parentDataProperty: "act", rootData })) {
        vErrors = appended(vErrors, validate272.errors);
        errors = vErrors.length;
      }
    }
    if (data.clause !== void 0) {
      if (!validate261(data.clause, { instancePath: instancePath + "/clause", parentData: data, parentDataProperty: "clause", rootData })) {
        vErrors = appended(vErrors, validate261.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate278(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
        vErrors = appended(vErrors, validate278.errors);
        errors = vErrors.length;
      }
    }
    if (data.complete !== void 0) {
      if (typeof data.complete !== "boolean") {
        const err9 = { instancePath: instancePath + "/complete", schemaPath: "#/properties/complete/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.entries !== void 0) {
      let data5 = data.entries;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          const err10 = { instancePath: instancePath + "/entries", schemaPath: "#/properties/entries/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate382(data5[i0], { instancePath: instancePath + "/entries/" + i0, parentData: data5, parentDataProperty: i0, rootData })) {
            vErrors = appended(vErrors, validate382.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/entries", schemaPath: "#/properties/entries/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.from !== void 0) {
      if (!validate263(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData })) {
        vErrors = appended(vErrors, validate263.errors);
        errors = vErrors.length;
      }
    }
    if (data.until !== void 0) {
      if (!validate263(data.until, { instancePath: instancePath + "/until", parentData: data, parentDataProperty: "until", rootData })) {
        vErrors = appended(vErrors, validate263.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidence !== void 0) {
      if (!validate341(data.confidence, { instancePath: instancePath + "/confidence", parentData: data, parentDataProperty: "confidence", rootData })) {
        vErrors = appended(vErrors, validate341.errors);
        errors = vErrors.length;
      }
    }
    if (data.citations !== void 0) {
      if (!validate288(data.citations, { instancePath: instancePath + "/citations", parentData: data, parentDataProperty: "citations", rootData })) {
        vErrors = appended(vErrors, validate288.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate261(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
        vErrors = appended(vErrors, validate261.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema195.has(key0) && !key0.startsWith("x-")) {
        const err12 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate378.errors = vErrors;
  return errors === 0;
}
var schema197 = /* @__PURE__ */ new Set(["value-share-percent", "ownership-percent", "mass-percent", "nanometres", "layers", "working-days", "gram-per-cubic-centimetre", "milliampere-hour-per-gram", "watt-hour-per-kilogram", "kilograms", "months", "years"]);
var schema198 = /* @__PURE__ */ new Set(["at-least", "at-most", "above", "below"]);
var schema199 = /* @__PURE__ */ new Set(["id", "act", "clause", "kind", "value", "comparison", "numerator", "denominator", "appliesTo", "effect", "official", "from", "until", "confidence", "citations", "note"]);
var pattern35 = new RegExp("^[0-9]+(?:\\.[0-9]+)?$", "u");
function validate395(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.kind === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.value === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.comparison === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "comparison" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.confidence === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "confidence" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.citations === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "citations" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern18.test(data0)) {
          const err6 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.act !== void 0) {
      if (!validate272(data.act, { instancePath: instancePath + "/act", parentData: data, parentDataProperty: "act", rootData })) {
        vErrors = appended(vErrors, validate272.errors);
        errors = vErrors.length;
      }
    }
    if (data.clause !== void 0) {
      if (!validate261(data.clause, { instancePath: instancePath + "/clause", parentData: data, parentDataProperty: "clause", rootData })) {
        vErrors = appended(vErrors, validate261.errors);
        errors = vErrors.length;
      }
    }
    if (data.kind !== void 0) {
      let data3 = data.kind;
      if (typeof data3 !== "string") {
        const err8 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (!schema197.has(data3)) {
        const err9 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: {} };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.value !== void 0) {
      let data4 = data.value;
      if (typeof data4 === "string") {
        if (!pattern35.test(data4)) {
          const err10 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(?:\\.[0-9]+)?$" } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.comparison !== void 0) {
      let data5 = data.comparison;
      if (typeof data5 !== "string") {
        const err12 = { instancePath: instancePath + "/comparison", schemaPath: "#/properties/comparison/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (!schema198.has(data5)) {
        const err13 = { instancePath: instancePath + "/comparison", schemaPath: "#/properties/comparison/enum", keyword: "enum", params: {} };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.numerator !== void 0) {
      if (!validate261(data.numerator, { instancePath: instancePath + "/numerator", parentData: data, parentDataProperty: "numerator", rootData })) {
        vErrors = appended(vErrors, validate261.errors);
        errors = vErrors.length;
      }
    }
    if (data.denominator !== void 0) {
      if (!validate261(data.denominator, { instancePath: instancePath + "/denominator", parentData: data, parentDataProperty: "denominator", rootData })) {
        vErrors = appended(vErrors, validate261.errors);
        errors = vErrors.length;
      }
    }
    if (data.appliesTo !== void 0) {
      if (!validate261(data.appliesTo, { instancePath: instancePath + "/appliesTo", parentData: data, parentDataProperty: "appliesTo", rootData })) {
        vErrors = appended(vErrors, validate261.errors);
        errors = vErrors.length;
      }
    }
    if (data.effect !== void 0) {
      if (!validate261(data.effect, { instancePath: instancePath + "/effect", parentData: data, parentDataProperty: "effect", rootData })) {
        vErrors = appended(vErrors, validate261.errors);
        errors = vErrors.length;
      }
    }
    if (data.official !== void 0) {
      if (typeof data.official !== "boolean") {
        const err14 = { instancePath: instancePath + "/official", schemaPath: "#/properties/official/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.from !== void 0) {
      if (!validate263(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData })) {
        vErrors = appended(vErrors, validate263.errors);
        errors = vErrors.length;
      }
    }
    if (data.until !== void 0) {
      if (!validate263(data.until, { instancePath: instancePath + "/until", parentData: data, parentDataProperty: "until", rootData })) {
        vErrors = appended(vErrors, validate263.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidence !== void 0) {
      if (!validate341(data.confidence, { instancePath: instancePath + "/confidence", parentData: data, parentDataProperty: "confidence", rootData })) {
        vErrors = appended(vErrors, validate341.errors);
        errors = vErrors.length;
      }
    }
    if (data.citations !== void 0) {
      if (!validate288(data.citations, { instancePath: instancePath + "/citations", parentData: data, parentDataProperty: "citations", rootData })) {
        vErrors = appended(vErrors, validate288.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate261(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
        vErrors = appended(vErrors, validate261.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema199.has(key0) && !key0.startsWith("x-")) {
        const err15 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate395.errors = vErrors;
  return errors === 0;
}
var schema201 = /* @__PURE__ */ new Set(["controlled", "generally-not-controlled", "explains"]);
var schema202 = /* @__PURE__ */ new Set(["id", "act", "says", "goods", "levels", "forms", "document", "issued", "issuedBefore", "from", "until", "confidence", "citations", "note"]);
function validate408(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.act === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "act" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.says === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "says" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.goods === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "goods" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.document === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "document" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.confidence === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "confidence" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.citations === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "citations" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern18.test(data0)) {
          const err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.act !== void 0) {
      if (!validate272(data.act, { instancePath: instancePath + "/act", parentData: data, parentDataProperty: "act", rootData })) {
        vErrors = appended(vErrors, validate272.errors);
        errors = vErrors.length;
      }
    }
    if (data.says !== void 0) {
      let data2 = data.says;
      if (typeof data2 !== "string") {
        const err9 = { instancePath: instancePath + "/says", schemaPath: "#/properties/says/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (!schema201.has(data2)) {
        const err10 = { instancePath: instancePath + "/says", schemaPath: "#/properties/says/enum", keyword: "enum", params: {} };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.goods !== void 0) {
      if (!validate261(data.goods, { instancePath: instancePath + "/goods", parentData: data, parentDataProperty: "goods", rootData })) {
        vErrors = appended(vErrors, validate261.errors);
        errors = vErrors.length;
      }
    }
    if (data.levels !== void 0) {
      let data4 = data.levels;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          const err11 = { instancePath: instancePath + "/levels", schemaPath: "#/properties/levels/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate351(data4[i0], { instancePath: instancePath + "/levels/" + i0, parentData: data4, parentDataProperty: i0, rootData })) {
            vErrors = appended(vErrors, validate351.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/levels", schemaPath: "#/properties/levels/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.forms !== void 0) {
      let data6 = data.forms;
      if (Array.isArray(data6)) {
        if (data6.length < 1) {
          const err13 = { instancePath: instancePath + "/forms", schemaPath: "#/properties/forms/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate360(data6[i1], { instancePath: instancePath + "/forms/" + i1, parentData: data6, parentDataProperty: i1, rootData })) {
            vErrors = appended(vErrors, validate360.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/forms", schemaPath: "#/properties/forms/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.document !== void 0) {
      if (!validate261(data.document, { instancePath: instancePath + "/document", parentData: data, parentDataProperty: "document", rootData })) {
        vErrors = appended(vErrors, validate261.errors);
        errors = vErrors.length;
      }
    }
    if (data.issued !== void 0) {
      if (!validate263(data.issued, { instancePath: instancePath + "/issued", parentData: data, parentDataProperty: "issued", rootData })) {
        vErrors = appended(vErrors, validate263.errors);
        errors = vErrors.length;
      }
    }
    if (data.issuedBefore !== void 0) {
      if (!validate263(data.issuedBefore, { instancePath: instancePath + "/issuedBefore", parentData: data, parentDataProperty: "issuedBefore", rootData })) {
        vErrors = appended(vErrors, validate263.errors);
        errors = vErrors.length;
      }
    }
    if (data.from !== void 0) {
      if (!validate263(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData })) {
        vErrors = appended(vErrors, validate263.errors);
        errors = vErrors.length;
      }
    }
    if (data.until !== void 0) {
      if (!validate263(data.until, { instancePath: instancePath + "/until", parentData: data, parentDataProperty: "until", rootData })) {
        vErrors = appended(vErrors, validate263.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidence !== void 0) {
      if (!validate341(data.confidence, { instancePath: instancePath + "/confidence", parentData: data, parentDataProperty: "confidence", rootData })) {
        vErrors = appended(vErrors, validate341.errors);
        errors = vErrors.length;
      }
    }
    if (data.citations !== void 0) {
      if (!validate288(data.citations, { instancePath: instancePath + "/citations", parentData: data, parentDataProperty: "citations", rootData })) {
        vErrors = appended(vErrors, validate288.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate261(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
        vErrors = appended(vErrors, validate261.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema202.has(key0) && !key0.startsWith("x-")) {
        const err15 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate408.errors = vErrors;
  return errors === 0;
}
var schema205 = /* @__PURE__ */ new Set(["text", "confidence", "citations"]);
var schema206 = /* @__PURE__ */ new Set(["id", "list", "act", "articles", "name", "scope", "maxValidityMonths", "endsWhen", "batches", "conditions", "extraDocuments", "excluded", "allowedCases", "practice", "from", "until", "confidence", "citations", "note"]);
function validate422(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.list === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "list" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.act === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "act" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.scope === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scope" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.confidence === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "confidence" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.citations === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "citations" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 !== "string") {
        const err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (!schema36.has(data0)) {
        const err8 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/enum", keyword: "enum", params: {} };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.list !== void 0) {
      if (!validate274(data.list, { instancePath: instancePath + "/list", parentData: data, parentDataProperty: "list", rootData })) {
        vErrors = appended(vErrors, validate274.errors);
        errors = vErrors.length;
      }
    }
    if (data.act !== void 0) {
      if (!validate272(data.act, { instancePath: instancePath + "/act", parentData: data, parentDataProperty: "act", rootData })) {
        vErrors = appended(vErrors, validate272.errors);
        errors = vErrors.length;
      }
    }
    if (data.articles !== void 0) {
      let data3 = data.articles;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          const err9 = { instancePath: instancePath + "/articles", schemaPath: "#/properties/articles/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate261(data3[i0], { instancePath: instancePath + "/articles/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
            vErrors = appended(vErrors, validate261.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/articles", schemaPath: "#/properties/articles/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate278(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = appended(vErrors, validate278.errors);
        errors = vErrors.length;
      }
    }
    if (data.scope !== void 0) {
      if (!validate261(data.scope, { instancePath: instancePath + "/scope", parentData: data, parentDataProperty: "scope", rootData })) {
        vErrors = appended(vErrors, validate261.errors);
        errors = vErrors.length;
      }
    }
    if (data.maxValidityMonths !== void 0) {
      let data7 = data.maxValidityMonths;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
        const err11 = { instancePath: instancePath + "/maxValidityMonths", schemaPath: "#/properties/maxValidityMonths/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 < 1 || isNaN(data7)) {
          const err12 = { instancePath: instancePath + "/maxValidityMonths", schemaPath: "#/properties/maxValidityMonths/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data.endsWhen !== void 0) {
      if (!validate261(data.endsWhen, { instancePath: instancePath + "/endsWhen", parentData: data, parentDataProperty: "endsWhen", rootData })) {
        vErrors = appended(vErrors, validate261.errors);
        errors = vErrors.length;
      }
    }
    if (data.batches !== void 0) {
      if (!validate261(data.batches, { instancePath: instancePath + "/batches", parentData: data, parentDataProperty: "batches", rootData })) {
        vErrors = appended(vErrors, validate261.errors);
        errors = vErrors.length;
      }
    }
    if (data.conditions !== void 0) {
      let data10 = data.conditions;
      if (Array.isArray(data10)) {
        if (data10.length < 1) {
          const err13 = { instancePath: instancePath + "/conditions", schemaPath: "#/properties/conditions/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        const len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate261(data10[i1], { instancePath: instancePath + "/conditions/" + i1, parentData: data10, parentDataProperty: i1, rootData })) {
            vErrors = appended(vErrors, validate261.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/conditions", schemaPath: "#/properties/conditions/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.extraDocuments !== void 0) {
      let data12 = data.extraDocuments;
      if (Array.isArray(data12)) {
        if (data12.length < 1) {
          const err15 = { instancePath: instancePath + "/extraDocuments", schemaPath: "#/properties/extraDocuments/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        const len2 = data12.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate261(data12[i2], { instancePath: instancePath + "/extraDocuments/" + i2, parentData: data12, parentDataProperty: i2, rootData })) {
            vErrors = appended(vErrors, validate261.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/extraDocuments", schemaPath: "#/properties/extraDocuments/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.excluded !== void 0) {
      let data14 = data.excluded;
      if (Array.isArray(data14)) {
        if (data14.length < 1) {
          const err17 = { instancePath: instancePath + "/excluded", schemaPath: "#/properties/excluded/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        const len3 = data14.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate261(data14[i3], { instancePath: instancePath + "/excluded/" + i3, parentData: data14, parentDataProperty: i3, rootData })) {
            vErrors = appended(vErrors, validate261.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/excluded", schemaPath: "#/properties/excluded/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.allowedCases !== void 0) {
      let data16 = data.allowedCases;
      if (Array.isArray(data16)) {
        if (data16.length < 1) {
          const err19 = { instancePath: instancePath + "/allowedCases", schemaPath: "#/properties/allowedCases/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        const len4 = data16.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate261(data16[i4], { instancePath: instancePath + "/allowedCases/" + i4, parentData: data16, parentDataProperty: i4, rootData })) {
            vErrors = appended(vErrors, validate261.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/allowedCases", schemaPath: "#/properties/allowedCases/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.practice !== void 0) {
      let data18 = data.practice;
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        if (data18.text === void 0) {
          const err21 = { instancePath: instancePath + "/practice", schemaPath: "#/properties/practice/required", keyword: "required", params: { missingProperty: "text" } };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        if (data18.confidence === void 0) {
          const err22 = { instancePath: instancePath + "/practice", schemaPath: "#/properties/practice/required", keyword: "required", params: { missingProperty: "confidence" } };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        if (data18.citations === void 0) {
          const err23 = { instancePath: instancePath + "/practice", schemaPath: "#/properties/practice/required", keyword: "required", params: { missingProperty: "citations" } };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (data18.text !== void 0) {
          if (!validate261(data18.text, { instancePath: instancePath + "/practice/text", parentData: data18, parentDataProperty: "text", rootData })) {
            vErrors = appended(vErrors, validate261.errors);
            errors = vErrors.length;
          }
        }
        if (data18.confidence !== void 0) {
          if (!validate341(data18.confidence, { instancePath: instancePath + "/practice/confidence", parentData: data18, parentDataProperty: "confidence", rootData })) {
            vErrors = appended(vErrors, validate341.errors);
            errors = vErrors.length;
          }
        }
        if (data18.citations !== void 0) {
          if (!validate288(data18.citations, { instancePath: instancePath + "/practice/citations", parentData: data18, parentDataProperty: "citations", rootData })) {
            vErrors = appended(vErrors, validate288.errors);
            errors = vErrors.length;
          }
        }
        for (const key0 in data18) {
          if (!schema205.has(key0) && !key0.startsWith("x-")) {
            const err24 = { instancePath: instancePath + "/practice", schemaPath: "#/properties/practice/knownKeys", keyword: "knownKeys", params: { key: key0 } };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/practice", schemaPath: "#/properties/practice/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.from !== void 0) {
      if (!validate263(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData })) {
        vErrors = appended(vErrors, validate263.errors);
        errors = vErrors.length;
      }
    }
    if (data.until !== void 0) {
      if (!validate263(data.until, { instancePath: instancePath + "/until", parentData: data, parentDataProperty: "until", rootData })) {
        vErrors = appended(vErrors, validate263.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidence !== void 0) {
      if (!validate341(data.confidence, { instancePath: instancePath + "/confidence", parentData: data, parentDataProperty: "confidence", rootData })) {
        vErrors = appended(vErrors, validate341.errors);
        errors = vErrors.length;
      }
    }
    if (data.citations !== void 0) {
      if (!validate288(data.citations, { instancePath: instancePath + "/citations", parentData: data, parentDataProperty: "citations", rootData })) {
        vErrors = appended(vErrors, validate288.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate261(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
        vErrors = appended(vErrors, validate261.errors);
        errors = vErrors.length;
      }
    }
    for (const key1 in data) {
      if (!schema206.has(key1) && !key1.startsWith("x-")) {
        const err26 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key1 } };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
  } else {
    const err27 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err27];
    } else {
      vErrors.push(err27);
    }
    errors++;
  }
  validate422.errors = vErrors;
  return errors === 0;
}
var schema208 = /* @__PURE__ */ new Set(["application-document", "review", "key-element", "exporter-duty", "end-user-duty", "carrier-duty", "catch-all", "control-list", "watch-list", "extraterritorial", "customs", "exemption", "penalty", "practice"]);
var schema211 = /* @__PURE__ */ new Set(["id", "topic", "basis", "text", "points", "workingDays", "years", "sanction", "from", "until", "confidence", "citations", "note"]);
var schema210 = /* @__PURE__ */ new Set(["act", "clause", "articles"]);
function validate444(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.act === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "act" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.act !== void 0) {
      if (!validate272(data.act, { instancePath: instancePath + "/act", parentData: data, parentDataProperty: "act", rootData })) {
        vErrors = appended(vErrors, validate272.errors);
        errors = vErrors.length;
      }
    }
    if (data.clause !== void 0) {
      if (!validate261(data.clause, { instancePath: instancePath + "/clause", parentData: data, parentDataProperty: "clause", rootData })) {
        vErrors = appended(vErrors, validate261.errors);
        errors = vErrors.length;
      }
    }
    if (data.articles !== void 0) {
      let data2 = data.articles;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err1 = { instancePath: instancePath + "/articles", schemaPath: "#/properties/articles/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate261(data2[i0], { instancePath: instancePath + "/articles/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
            vErrors = appended(vErrors, validate261.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/articles", schemaPath: "#/properties/articles/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    for (const key0 in data) {
      if (!schema210.has(key0) && !key0.startsWith("x-")) {
        const err3 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate444.errors = vErrors;
  return errors === 0;
}
function validate443(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.topic === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "topic" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.basis === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "basis" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.text === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.confidence === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "confidence" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.citations === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "citations" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern18.test(data0)) {
          const err6 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.topic !== void 0) {
      let data1 = data.topic;
      if (typeof data1 !== "string") {
        const err8 = { instancePath: instancePath + "/topic", schemaPath: "#/properties/topic/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (!schema208.has(data1)) {
        const err9 = { instancePath: instancePath + "/topic", schemaPath: "#/properties/topic/enum", keyword: "enum", params: {} };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.basis !== void 0) {
      let data2 = data.basis;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate444(data2[i0], { instancePath: instancePath + "/basis/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
            vErrors = appended(vErrors, validate444.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/basis", schemaPath: "#/properties/basis/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.text !== void 0) {
      if (!validate261(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData })) {
        vErrors = appended(vErrors, validate261.errors);
        errors = vErrors.length;
      }
    }
    if (data.points !== void 0) {
      let data5 = data.points;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          const err11 = { instancePath: instancePath + "/points", schemaPath: "#/properties/points/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate261(data5[i1], { instancePath: instancePath + "/points/" + i1, parentData: data5, parentDataProperty: i1, rootData })) {
            vErrors = appended(vErrors, validate261.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/points", schemaPath: "#/properties/points/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.workingDays !== void 0) {
      let data7 = data.workingDays;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
        const err13 = { instancePath: instancePath + "/workingDays", schemaPath: "#/properties/workingDays/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 < 1 || isNaN(data7)) {
          const err14 = { instancePath: instancePath + "/workingDays", schemaPath: "#/properties/workingDays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      }
    }
    if (data.years !== void 0) {
      let data8 = data.years;
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
        const err15 = { instancePath: instancePath + "/years", schemaPath: "#/properties/years/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 < 1 || isNaN(data8)) {
          const err16 = { instancePath: instancePath + "/years", schemaPath: "#/properties/years/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      }
    }
    if (data.sanction !== void 0) {
      if (!validate261(data.sanction, { instancePath: instancePath + "/sanction", parentData: data, parentDataProperty: "sanction", rootData })) {
        vErrors = appended(vErrors, validate261.errors);
        errors = vErrors.length;
      }
    }
    if (data.from !== void 0) {
      if (!validate263(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData })) {
        vErrors = appended(vErrors, validate263.errors);
        errors = vErrors.length;
      }
    }
    if (data.until !== void 0) {
      if (!validate263(data.until, { instancePath: instancePath + "/until", parentData: data, parentDataProperty: "until", rootData })) {
        vErrors = appended(vErrors, validate263.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidence !== void 0) {
      if (!validate341(data.confidence, { instancePath: instancePath + "/confidence", parentData: data, parentDataProperty: "confidence", rootData })) {
        vErrors = appended(vErrors, validate341.errors);
        errors = vErrors.length;
      }
    }
    if (data.citations !== void 0) {
      if (!validate288(data.citations, { instancePath: instancePath + "/citations", parentData: data, parentDataProperty: "citations", rootData })) {
        vErrors = appended(vErrors, validate288.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate261(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
        vErrors = appended(vErrors, validate261.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema211.has(key0) && !key0.startsWith("x-")) {
        const err17 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
  } else {
    const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validate443.errors = vErrors;
  return errors === 0;
}
var schema213 = /* @__PURE__ */ new Set(["always", "military-destinations"]);
var schema214 = /* @__PURE__ */ new Set(["id", "list", "required", "content", "basis", "confidence", "citations", "note"]);
function validate458(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.list === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "list" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.required === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "required" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.content === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "content" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.basis === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "basis" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.confidence === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "confidence" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.citations === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "citations" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern18.test(data0)) {
          const err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.list !== void 0) {
      if (!validate274(data.list, { instancePath: instancePath + "/list", parentData: data, parentDataProperty: "list", rootData })) {
        vErrors = appended(vErrors, validate274.errors);
        errors = vErrors.length;
      }
    }
    if (data.required !== void 0) {
      let data2 = data.required;
      if (typeof data2 !== "string") {
        const err9 = { instancePath: instancePath + "/required", schemaPath: "#/properties/required/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (!schema213.has(data2)) {
        const err10 = { instancePath: instancePath + "/required", schemaPath: "#/properties/required/enum", keyword: "enum", params: {} };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.content !== void 0) {
      if (!validate261(data.content, { instancePath: instancePath + "/content", parentData: data, parentDataProperty: "content", rootData })) {
        vErrors = appended(vErrors, validate261.errors);
        errors = vErrors.length;
      }
    }
    if (data.basis !== void 0) {
      let data4 = data.basis;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate444(data4[i0], { instancePath: instancePath + "/basis/" + i0, parentData: data4, parentDataProperty: i0, rootData })) {
            vErrors = appended(vErrors, validate444.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/basis", schemaPath: "#/properties/basis/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.confidence !== void 0) {
      if (!validate341(data.confidence, { instancePath: instancePath + "/confidence", parentData: data, parentDataProperty: "confidence", rootData })) {
        vErrors = appended(vErrors, validate341.errors);
        errors = vErrors.length;
      }
    }
    if (data.citations !== void 0) {
      if (!validate288(data.citations, { instancePath: instancePath + "/citations", parentData: data, parentDataProperty: "citations", rootData })) {
        vErrors = appended(vErrors, validate288.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate261(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
        vErrors = appended(vErrors, validate261.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema214.has(key0) && !key0.startsWith("x-")) {
        const err12 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate458.errors = vErrors;
  return errors === 0;
}
var schema216 = /* @__PURE__ */ new Set(["controlled", "notControlled", "confidence", "citations"]);
var schema217 = /* @__PURE__ */ new Set(["id", "acts", "field", "text", "literals", "confidence", "citations", "note"]);
function validate466(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.acts === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "acts" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.field === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "field" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.text === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.confidence === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "confidence" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.citations === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "citations" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern18.test(data0)) {
          const err6 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.acts !== void 0) {
      let data1 = data.acts;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err8 = { instancePath: instancePath + "/acts", schemaPath: "#/properties/acts/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate272(data1[i0], { instancePath: instancePath + "/acts/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
            vErrors = appended(vErrors, validate272.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/acts", schemaPath: "#/properties/acts/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.field !== void 0) {
      if (!validate278(data.field, { instancePath: instancePath + "/field", parentData: data, parentDataProperty: "field", rootData })) {
        vErrors = appended(vErrors, validate278.errors);
        errors = vErrors.length;
      }
    }
    if (data.text !== void 0) {
      if (!validate261(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData })) {
        vErrors = appended(vErrors, validate261.errors);
        errors = vErrors.length;
      }
    }
    if (data.literals !== void 0) {
      let data5 = data.literals;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.controlled === void 0) {
          const err10 = { instancePath: instancePath + "/literals", schemaPath: "#/properties/literals/required", keyword: "required", params: { missingProperty: "controlled" } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data5.notControlled === void 0) {
          const err11 = { instancePath: instancePath + "/literals", schemaPath: "#/properties/literals/required", keyword: "required", params: { missingProperty: "notControlled" } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data5.confidence === void 0) {
          const err12 = { instancePath: instancePath + "/literals", schemaPath: "#/properties/literals/required", keyword: "required", params: { missingProperty: "confidence" } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data5.citations === void 0) {
          const err13 = { instancePath: instancePath + "/literals", schemaPath: "#/properties/literals/required", keyword: "required", params: { missingProperty: "citations" } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data5.controlled !== void 0) {
          if (!validate261(data5.controlled, { instancePath: instancePath + "/literals/controlled", parentData: data5, parentDataProperty: "controlled", rootData })) {
            vErrors = appended(vErrors, validate261.errors);
            errors = vErrors.length;
          }
        }
        if (data5.notControlled !== void 0) {
          if (!validate261(data5.notControlled, { instancePath: instancePath + "/literals/notControlled", parentData: data5, parentDataProperty: "notControlled", rootData })) {
            vErrors = appended(vErrors, validate261.errors);
            errors = vErrors.length;
          }
        }
        if (data5.confidence !== void 0) {
          if (!validate341(data5.confidence, { instancePath: instancePath + "/literals/confidence", parentData: data5, parentDataProperty: "confidence", rootData })) {
            vErrors = appended(vErrors, validate341.errors);
            errors = vErrors.length;
          }
        }
        if (data5.citations !== void 0) {
          if (!validate288(data5.citations, { instancePath: instancePath + "/literals/citations", parentData: data5, parentDataProperty: "citations", rootData })) {
            vErrors = appended(vErrors, validate288.errors);
            errors = vErrors.length;
          }
        }
        for (const key0 in data5) {
          if (!schema216.has(key0) && !key0.startsWith("x-")) {
            const err14 = { instancePath: instancePath + "/literals", schemaPath: "#/properties/literals/knownKeys", keyword: "knownKeys", params: { key: key0 } };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/literals", schemaPath: "#/properties/literals/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.confidence !== void 0) {
      if (!validate341(data.confidence, { instancePath: instancePath + "/confidence", parentData: data, parentDataProperty: "confidence", rootData })) {
        vErrors = appended(vErrors, validate341.errors);
        errors = vErrors.length;
      }
    }
    if (data.citations !== void 0) {
      if (!validate288(data.citations, { instancePath: instancePath + "/citations", parentData: data, parentDataProperty: "citations", rootData })) {
        vErrors = appended(vErrors, validate288.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate261(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
        vErrors = appended(vErrors, validate261.errors);
        errors = vErrors.length;
      }
    }
    for (const key1 in data) {
      if (!schema217.has(key1) && !key1.startsWith("x-")) {
        const err16 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key1 } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate466.errors = vErrors;
  return errors === 0;
}
var schema219 = /* @__PURE__ */ new Set(["prohibited", "refused-in-principle", "case-by-case", "single-licence-only", "licence-for-unlisted-too", "exempt-with-report", "decided-on-papers"]);
var schema220 = /* @__PURE__ */ new Set(["id", "endUse", "answer", "basis", "confidence", "citations", "note"]);
function validate478(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.endUse === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endUse" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.answer === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "answer" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.basis === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "basis" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.confidence === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "confidence" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.citations === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "citations" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern18.test(data0)) {
          const err6 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.endUse !== void 0) {
      if (!validate261(data.endUse, { instancePath: instancePath + "/endUse", parentData: data, parentDataProperty: "endUse", rootData })) {
        vErrors = appended(vErrors, validate261.errors);
        errors = vErrors.length;
      }
    }
    if (data.answer !== void 0) {
      let data2 = data.answer;
      if (typeof data2 !== "string") {
        const err8 = { instancePath: instancePath + "/answer", schemaPath: "#/properties/answer/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (!schema219.has(data2)) {
        const err9 = { instancePath: instancePath + "/answer", schemaPath: "#/properties/answer/enum", keyword: "enum", params: {} };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.basis !== void 0) {
      let data3 = data.basis;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate444(data3[i0], { instancePath: instancePath + "/basis/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
            vErrors = appended(vErrors, validate444.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/basis", schemaPath: "#/properties/basis/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.confidence !== void 0) {
      if (!validate341(data.confidence, { instancePath: instancePath + "/confidence", parentData: data, parentDataProperty: "confidence", rootData })) {
        vErrors = appended(vErrors, validate341.errors);
        errors = vErrors.length;
      }
    }
    if (data.citations !== void 0) {
      if (!validate288(data.citations, { instancePath: instancePath + "/citations", parentData: data, parentDataProperty: "citations", rootData })) {
        vErrors = appended(vErrors, validate288.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate261(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
        vErrors = appended(vErrors, validate261.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema220.has(key0) && !key0.startsWith("x-")) {
        const err11 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate478.errors = vErrors;
  return errors === 0;
}
var schema222 = /* @__PURE__ */ new Set(["control-list", "watch-list", "entity-list", "military-end-user-list", "foreign-user-list"]);
var schema223 = /* @__PURE__ */ new Set(["name", "aliases", "country", "list", "listing", "act", "position", "from", "until", "confidence", "citations", "note"]);
var pattern41 = new RegExp("^[A-Z]{2}$", "u");
function validate485(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.country === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "country" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.list === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "list" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.listing === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "listing" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.act === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "act" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.confidence === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "confidence" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.citations === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "citations" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.name !== void 0) {
      if (!validate278(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = appended(vErrors, validate278.errors);
        errors = vErrors.length;
      }
    }
    if (data.aliases !== void 0) {
      let data1 = data.aliases;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err7 = { instancePath: instancePath + "/aliases", schemaPath: "#/properties/aliases/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate261(data1[i0], { instancePath: instancePath + "/aliases/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
            vErrors = appended(vErrors, validate261.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/aliases", schemaPath: "#/properties/aliases/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.country !== void 0) {
      let data3 = data.country;
      if (typeof data3 === "string") {
        if (!pattern41.test(data3)) {
          const err9 = { instancePath: instancePath + "/country", schemaPath: "#/properties/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/country", schemaPath: "#/properties/country/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.list !== void 0) {
      if (!validate274(data.list, { instancePath: instancePath + "/list", parentData: data, parentDataProperty: "list", rootData })) {
        vErrors = appended(vErrors, validate274.errors);
        errors = vErrors.length;
      }
    }
    if (data.listing !== void 0) {
      let data5 = data.listing;
      if (typeof data5 !== "string") {
        const err11 = { instancePath: instancePath + "/listing", schemaPath: "#/properties/listing/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (!schema222.has(data5)) {
        const err12 = { instancePath: instancePath + "/listing", schemaPath: "#/properties/listing/enum", keyword: "enum", params: {} };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.act !== void 0) {
      if (!validate272(data.act, { instancePath: instancePath + "/act", parentData: data, parentDataProperty: "act", rootData })) {
        vErrors = appended(vErrors, validate272.errors);
        errors = vErrors.length;
      }
    }
    if (data.position !== void 0) {
      let data7 = data.position;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
        const err13 = { instancePath: instancePath + "/position", schemaPath: "#/properties/position/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 < 1 || isNaN(data7)) {
          const err14 = { instancePath: instancePath + "/position", schemaPath: "#/properties/position/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      }
    }
    if (data.from !== void 0) {
      if (!validate263(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData })) {
        vErrors = appended(vErrors, validate263.errors);
        errors = vErrors.length;
      }
    }
    if (data.until !== void 0) {
      if (!validate263(data.until, { instancePath: instancePath + "/until", parentData: data, parentDataProperty: "until", rootData })) {
        vErrors = appended(vErrors, validate263.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidence !== void 0) {
      if (!validate341(data.confidence, { instancePath: instancePath + "/confidence", parentData: data, parentDataProperty: "confidence", rootData })) {
        vErrors = appended(vErrors, validate341.errors);
        errors = vErrors.length;
      }
    }
    if (data.citations !== void 0) {
      if (!validate288(data.citations, { instancePath: instancePath + "/citations", parentData: data, parentDataProperty: "citations", rootData })) {
        vErrors = appended(vErrors, validate288.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate261(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
        vErrors = appended(vErrors, validate261.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema223.has(key0) && !key0.startsWith("x-")) {
        const err15 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate485.errors = vErrors;
  return errors === 0;
}
var schema225 = /* @__PURE__ */ new Set(["words", "terms", "note"]);
function validate496(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.words === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "words" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.terms === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "terms" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.words !== void 0) {
      let data0 = data.words;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          const err2 = { instancePath: instancePath + "/words", schemaPath: "#/properties/words/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate261(data0[i0], { instancePath: instancePath + "/words/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            vErrors = appended(vErrors, validate261.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/words", schemaPath: "#/properties/words/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.terms !== void 0) {
      let data2 = data.terms;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err4 = { instancePath: instancePath + "/terms", schemaPath: "#/properties/terms/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate261(data2[i1], { instancePath: instancePath + "/terms/" + i1, parentData: data2, parentDataProperty: i1, rootData })) {
            vErrors = appended(vErrors, validate261.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/terms", schemaPath: "#/properties/terms/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.note !== void 0) {
      if (!validate261(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
        vErrors = appended(vErrors, validate261.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema225.has(key0) && !key0.startsWith("x-")) {
        const err6 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate496.errors = vErrors;
  return errors === 0;
}
function validate259(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.pack !== void 0) {
      if (!validate260(data.pack, { instancePath: instancePath + "/pack", parentData: data, parentDataProperty: "pack", rootData })) {
        vErrors = appended(vErrors, validate260.errors);
        errors = vErrors.length;
      }
    }
    if (data.sources !== void 0) {
      let data1 = data.sources;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key0 in data1) {
          if (!validate267(data1[key0], { instancePath: instancePath + "/sources/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data1, parentDataProperty: key0, rootData })) {
            vErrors = appended(vErrors, validate267.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err0 = { instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.acts !== void 0) {
      let data3 = data.acts;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate271(data3[i0], { instancePath: instancePath + "/acts/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
            vErrors = appended(vErrors, validate271.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err1 = { instancePath: instancePath + "/acts", schemaPath: "#/properties/acts/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.controlledItems !== void 0) {
      let data5 = data.controlledItems;
      if (Array.isArray(data5)) {
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate357(data5[i1], { instancePath: instancePath + "/controlledItems/" + i1, parentData: data5, parentDataProperty: i1, rootData })) {
            vErrors = appended(vErrors, validate357.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/controlledItems", schemaPath: "#/properties/controlledItems/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.itemLists !== void 0) {
      let data7 = data.itemLists;
      if (Array.isArray(data7)) {
        const len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate378(data7[i2], { instancePath: instancePath + "/itemLists/" + i2, parentData: data7, parentDataProperty: i2, rootData })) {
            vErrors = appended(vErrors, validate378.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/itemLists", schemaPath: "#/properties/itemLists/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.thresholds !== void 0) {
      let data9 = data.thresholds;
      if (Array.isArray(data9)) {
        const len3 = data9.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate395(data9[i3], { instancePath: instancePath + "/thresholds/" + i3, parentData: data9, parentDataProperty: i3, rootData })) {
            vErrors = appended(vErrors, validate395.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/thresholds", schemaPath: "#/properties/thresholds/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.guidance !== void 0) {
      let data11 = data.guidance;
      if (Array.isArray(data11)) {
        const len4 = data11.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate408(data11[i4], { instancePath: instancePath + "/guidance/" + i4, parentData: data11, parentDataProperty: i4, rootData })) {
            vErrors = appended(vErrors, validate408.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/guidance", schemaPath: "#/properties/guidance/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.licenceTypes !== void 0) {
      let data13 = data.licenceTypes;
      if (Array.isArray(data13)) {
        const len5 = data13.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (!validate422(data13[i5], { instancePath: instancePath + "/licenceTypes/" + i5, parentData: data13, parentDataProperty: i5, rootData })) {
            vErrors = appended(vErrors, validate422.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/licenceTypes", schemaPath: "#/properties/licenceTypes/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.provisions !== void 0) {
      let data15 = data.provisions;
      if (Array.isArray(data15)) {
        const len6 = data15.length;
        for (let i6 = 0; i6 < len6; i6++) {
          if (!validate443(data15[i6], { instancePath: instancePath + "/provisions/" + i6, parentData: data15, parentDataProperty: i6, rootData })) {
            vErrors = appended(vErrors, validate443.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/provisions", schemaPath: "#/properties/provisions/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.certificateFields !== void 0) {
      let data17 = data.certificateFields;
      if (Array.isArray(data17)) {
        const len7 = data17.length;
        for (let i7 = 0; i7 < len7; i7++) {
          if (!validate458(data17[i7], { instancePath: instancePath + "/certificateFields/" + i7, parentData: data17, parentDataProperty: i7, rootData })) {
            vErrors = appended(vErrors, validate458.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/certificateFields", schemaPath: "#/properties/certificateFields/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.customsRemarks !== void 0) {
      let data19 = data.customsRemarks;
      if (Array.isArray(data19)) {
        const len8 = data19.length;
        for (let i8 = 0; i8 < len8; i8++) {
          if (!validate466(data19[i8], { instancePath: instancePath + "/customsRemarks/" + i8, parentData: data19, parentDataProperty: i8, rootData })) {
            vErrors = appended(vErrors, validate466.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/customsRemarks", schemaPath: "#/properties/customsRemarks/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.endUseTreatments !== void 0) {
      let data21 = data.endUseTreatments;
      if (Array.isArray(data21)) {
        const len9 = data21.length;
        for (let i9 = 0; i9 < len9; i9++) {
          if (!validate478(data21[i9], { instancePath: instancePath + "/endUseTreatments/" + i9, parentData: data21, parentDataProperty: i9, rootData })) {
            vErrors = appended(vErrors, validate478.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/endUseTreatments", schemaPath: "#/properties/endUseTreatments/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.parties !== void 0) {
      let data23 = data.parties;
      if (Array.isArray(data23)) {
        const len10 = data23.length;
        for (let i10 = 0; i10 < len10; i10++) {
          if (!validate485(data23[i10], { instancePath: instancePath + "/parties/" + i10, parentData: data23, parentDataProperty: i10, rootData })) {
            vErrors = appended(vErrors, validate485.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/parties", schemaPath: "#/properties/parties/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.vagueStatements !== void 0) {
      if (!validate496(data.vagueStatements, { instancePath: instancePath + "/vagueStatements", parentData: data, parentDataProperty: "vagueStatements", rootData })) {
        vErrors = appended(vErrors, validate496.errors);
        errors = vErrors.length;
      }
    }
    for (const key1 in data) {
      if (!schema226.has(key1) && !key1.startsWith("x-")) {
        const err12 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key1 } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate259.errors = vErrors;
  return errors === 0;
}
var validateItem = validate501;
function validate501(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.description === void 0) {
      const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "description" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.ref === void 0) {
        const err1 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "ref" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err2 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
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
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "partNumber" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.quantity === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "quantity" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.partNumber !== void 0) {
      if (!validate34(data.partNumber, { instancePath: instancePath + "/partNumber", parentData: data, parentDataProperty: "partNumber", rootData })) {
        vErrors = appended(vErrors, validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.description !== void 0) {
      if (!validate92(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData })) {
        vErrors = appended(vErrors, validate92.errors);
        errors = vErrors.length;
      }
    }
    if (data.quantity !== void 0) {
      let data2 = data.quantity;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          const err5 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.unit !== void 0) {
      if (!validate82(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData })) {
        vErrors = appended(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
    if (data.level !== void 0) {
      let data4 = data.level;
      if (typeof data4 !== "string") {
        const err7 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (!schema49.has(data4)) {
        const err8 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/enum", keyword: "enum", params: {} };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.form !== void 0) {
      if (!validate99(data.form, { instancePath: instancePath + "/form", parentData: data, parentDataProperty: "form", rootData })) {
        vErrors = appended(vErrors, validate99.errors);
        errors = vErrors.length;
      }
    }
    if (data.manufacturer !== void 0) {
      if (!validate32(data.manufacturer, { instancePath: instancePath + "/manufacturer", parentData: data, parentDataProperty: "manufacturer", rootData })) {
        vErrors = appended(vErrors, validate32.errors);
        errors = vErrors.length;
      }
    }
    if (data.manufacturerPartNumber !== void 0) {
      if (!validate34(data.manufacturerPartNumber, { instancePath: instancePath + "/manufacturerPartNumber", parentData: data, parentDataProperty: "manufacturerPartNumber", rootData })) {
        vErrors = appended(vErrors, validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.supplier !== void 0) {
      if (!validate32(data.supplier, { instancePath: instancePath + "/supplier", parentData: data, parentDataProperty: "supplier", rootData })) {
        vErrors = appended(vErrors, validate32.errors);
        errors = vErrors.length;
      }
    }
    if (data.countryOfOrigin !== void 0) {
      if (!validate38(data.countryOfOrigin, { instancePath: instancePath + "/countryOfOrigin", parentData: data, parentDataProperty: "countryOfOrigin", rootData })) {
        vErrors = appended(vErrors, validate38.errors);
        errors = vErrors.length;
      }
    }
    if (data.hsCode !== void 0) {
      if (!validate105(data.hsCode, { instancePath: instancePath + "/hsCode", parentData: data, parentDataProperty: "hsCode", rootData })) {
        vErrors = appended(vErrors, validate105.errors);
        errors = vErrors.length;
      }
    }
    if (data.tariffCodes !== void 0) {
      let data11 = data.tariffCodes;
      if (Array.isArray(data11)) {
        const len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate107(data11[i0], { instancePath: instancePath + "/tariffCodes/" + i0, parentData: data11, parentDataProperty: i0, rootData })) {
            vErrors = appended(vErrors, validate107.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/tariffCodes", schemaPath: "#/properties/tariffCodes/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.controlCodes !== void 0) {
      let data13 = data.controlCodes;
      if (Array.isArray(data13)) {
        const len1 = data13.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate77(data13[i1], { instancePath: instancePath + "/controlCodes/" + i1, parentData: data13, parentDataProperty: i1, rootData })) {
            vErrors = appended(vErrors, validate77.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/controlCodes", schemaPath: "#/properties/controlCodes/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.casNumber !== void 0) {
      if (!validate111(data.casNumber, { instancePath: instancePath + "/casNumber", parentData: data, parentDataProperty: "casNumber", rootData })) {
        vErrors = appended(vErrors, validate111.errors);
        errors = vErrors.length;
      }
    }
    if (data.material !== void 0) {
      if (!validate34(data.material, { instancePath: instancePath + "/material", parentData: data, parentDataProperty: "material", rootData })) {
        vErrors = appended(vErrors, validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.magnet !== void 0) {
      if (!validate114(data.magnet, { instancePath: instancePath + "/magnet", parentData: data, parentDataProperty: "magnet", rootData })) {
        vErrors = appended(vErrors, validate114.errors);
        errors = vErrors.length;
      }
    }
    if (data.composition !== void 0) {
      let data18 = data.composition;
      if (Array.isArray(data18)) {
        const len2 = data18.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate117(data18[i2], { instancePath: instancePath + "/composition/" + i2, parentData: data18, parentDataProperty: i2, rootData })) {
            vErrors = appended(vErrors, validate117.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/composition", schemaPath: "#/properties/composition/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.compositionStatus !== void 0) {
      let data20 = data.compositionStatus;
      if (typeof data20 !== "string") {
        const err12 = { instancePath: instancePath + "/compositionStatus", schemaPath: "#/properties/compositionStatus/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (!schema67.has(data20)) {
        const err13 = { instancePath: instancePath + "/compositionStatus", schemaPath: "#/properties/compositionStatus/enum", keyword: "enum", params: {} };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.mass !== void 0) {
      if (!validate81(data.mass, { instancePath: instancePath + "/mass", parentData: data, parentDataProperty: "mass", rootData })) {
        vErrors = appended(vErrors, validate81.errors);
        errors = vErrors.length;
      }
    }
    if (data.value !== void 0) {
      if (!validate129(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData })) {
        vErrors = appended(vErrors, validate129.errors);
        errors = vErrors.length;
      }
    }
    if (data.endUse !== void 0) {
      if (!validate133(data.endUse, { instancePath: instancePath + "/endUse", parentData: data, parentDataProperty: "endUse", rootData })) {
        vErrors = appended(vErrors, validate133.errors);
        errors = vErrors.length;
      }
    }
    if (data.items !== void 0) {
      if (!validate89(data.items, { instancePath: instancePath + "/items", parentData: data, parentDataProperty: "items", rootData })) {
        vErrors = appended(vErrors, validate89.errors);
        errors = vErrors.length;
      }
    }
    if (data.ref !== void 0) {
      if (!validate34(data.ref, { instancePath: instancePath + "/ref", parentData: data, parentDataProperty: "ref", rootData })) {
        vErrors = appended(vErrors, validate34.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema73.has(key0) && !key0.startsWith("x-")) {
        const err14 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate501.errors = vErrors;
  return errors === 0;
}
var validateLine = validate522;
function validate522(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.description === void 0) {
      const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "description" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.ref === void 0) {
        const err1 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "ref" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err2 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
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
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "partNumber" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.quantity === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "quantity" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.partNumber !== void 0) {
      if (!validate176(data.partNumber, { instancePath: instancePath + "/partNumber", parentData: data, parentDataProperty: "partNumber", rootData })) {
        vErrors = appended(vErrors, validate176.errors);
        errors = vErrors.length;
      }
    }
    if (data.description !== void 0) {
      if (!validate178(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData })) {
        vErrors = appended(vErrors, validate178.errors);
        errors = vErrors.length;
      }
    }
    if (data.quantity !== void 0) {
      if (!validate182(data.quantity, { instancePath: instancePath + "/quantity", parentData: data, parentDataProperty: "quantity", rootData })) {
        vErrors = appended(vErrors, validate182.errors);
        errors = vErrors.length;
      }
    }
    if (data.unit !== void 0) {
      if (!validate184(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData })) {
        vErrors = appended(vErrors, validate184.errors);
        errors = vErrors.length;
      }
    }
    if (data.level !== void 0) {
      if (!validate186(data.level, { instancePath: instancePath + "/level", parentData: data, parentDataProperty: "level", rootData })) {
        vErrors = appended(vErrors, validate186.errors);
        errors = vErrors.length;
      }
    }
    if (data.form !== void 0) {
      if (!validate188(data.form, { instancePath: instancePath + "/form", parentData: data, parentDataProperty: "form", rootData })) {
        vErrors = appended(vErrors, validate188.errors);
        errors = vErrors.length;
      }
    }
    if (data.manufacturer !== void 0) {
      if (!validate190(data.manufacturer, { instancePath: instancePath + "/manufacturer", parentData: data, parentDataProperty: "manufacturer", rootData })) {
        vErrors = appended(vErrors, validate190.errors);
        errors = vErrors.length;
      }
    }
    if (data.manufacturerPartNumber !== void 0) {
      if (!validate194(data.manufacturerPartNumber, { instancePath: instancePath + "/manufacturerPartNumber", parentData: data, parentDataProperty: "manufacturerPartNumber", rootData })) {
        vErrors = appended(vErrors, validate194.errors);
        errors = vErrors.length;
      }
    }
    if (data.supplier !== void 0) {
      if (!validate196(data.supplier, { instancePath: instancePath + "/supplier", parentData: data, parentDataProperty: "supplier", rootData })) {
        vErrors = appended(vErrors, validate196.errors);
        errors = vErrors.length;
      }
    }
    if (data.countryOfOrigin !== void 0) {
      if (!validate200(data.countryOfOrigin, { instancePath: instancePath + "/countryOfOrigin", parentData: data, parentDataProperty: "countryOfOrigin", rootData })) {
        vErrors = appended(vErrors, validate200.errors);
        errors = vErrors.length;
      }
    }
    if (data.hsCode !== void 0) {
      if (!validate202(data.hsCode, { instancePath: instancePath + "/hsCode", parentData: data, parentDataProperty: "hsCode", rootData })) {
        vErrors = appended(vErrors, validate202.errors);
        errors = vErrors.length;
      }
    }
    if (data.tariffCodes !== void 0) {
      if (!validate204(data.tariffCodes, { instancePath: instancePath + "/tariffCodes", parentData: data, parentDataProperty: "tariffCodes", rootData })) {
        vErrors = appended(vErrors, validate204.errors);
        errors = vErrors.length;
      }
    }
    if (data.controlCodes !== void 0) {
      if (!validate207(data.controlCodes, { instancePath: instancePath + "/controlCodes", parentData: data, parentDataProperty: "controlCodes", rootData })) {
        vErrors = appended(vErrors, validate207.errors);
        errors = vErrors.length;
      }
    }
    if (data.casNumber !== void 0) {
      if (!validate210(data.casNumber, { instancePath: instancePath + "/casNumber", parentData: data, parentDataProperty: "casNumber", rootData })) {
        vErrors = appended(vErrors, validate210.errors);
        errors = vErrors.length;
      }
    }
    if (data.material !== void 0) {
      if (!validate212(data.material, { instancePath: instancePath + "/material", parentData: data, parentDataProperty: "material", rootData })) {
        vErrors = appended(vErrors, validate212.errors);
        errors = vErrors.length;
      }
    }
    if (data.magnet !== void 0) {
      if (!validate214(data.magnet, { instancePath: instancePath + "/magnet", parentData: data, parentDataProperty: "magnet", rootData })) {
        vErrors = appended(vErrors, validate214.errors);
        errors = vErrors.length;
      }
    }
    if (data.composition !== void 0) {
      if (!validate217(data.composition, { instancePath: instancePath + "/composition", parentData: data, parentDataProperty: "composition", rootData })) {
        vErrors = appended(vErrors, validate217.errors);
        errors = vErrors.length;
      }
    }
    if (data.compositionStatus !== void 0) {
      if (!validate220(data.compositionStatus, { instancePath: instancePath + "/compositionStatus", parentData: data, parentDataProperty: "compositionStatus", rootData })) {
        vErrors = appended(vErrors, validate220.errors);
        errors = vErrors.length;
      }
    }
    if (data.mass !== void 0) {
      if (!validate222(data.mass, { instancePath: instancePath + "/mass", parentData: data, parentDataProperty: "mass", rootData })) {
        vErrors = appended(vErrors, validate222.errors);
        errors = vErrors.length;
      }
    }
    if (data.value !== void 0) {
      if (!validate225(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData })) {
        vErrors = appended(vErrors, validate225.errors);
        errors = vErrors.length;
      }
    }
    if (data.endUse !== void 0) {
      if (!validate228(data.endUse, { instancePath: instancePath + "/endUse", parentData: data, parentDataProperty: "endUse", rootData })) {
        vErrors = appended(vErrors, validate228.errors);
        errors = vErrors.length;
      }
    }
    if (data.items !== void 0) {
      if (!validate232(data.items, { instancePath: instancePath + "/items", parentData: data, parentDataProperty: "items", rootData })) {
        vErrors = appended(vErrors, validate232.errors);
        errors = vErrors.length;
      }
    }
    if (data.ref !== void 0) {
      if (!validate235(data.ref, { instancePath: instancePath + "/ref", parentData: data, parentDataProperty: "ref", rootData })) {
        vErrors = appended(vErrors, validate235.errors);
        errors = vErrors.length;
      }
    }
    if (data.customsRemark !== void 0) {
      let data23 = data.customsRemark;
      if (typeof data23 !== "string") {
        const err5 = { instancePath: instancePath + "/customsRemark", schemaPath: "#/properties/customsRemark/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (!schema123.has(data23)) {
        const err6 = { instancePath: instancePath + "/customsRemark", schemaPath: "#/properties/customsRemark/enum", keyword: "enum", params: {} };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.licence !== void 0) {
      if (!validate141(data.licence, { instancePath: instancePath + "/licence", parentData: data, parentDataProperty: "licence", rootData })) {
        vErrors = appended(vErrors, validate141.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema124.has(key0) && !key0.startsWith("x-")) {
        const err7 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate522.errors = vErrors;
  return errors === 0;
}
export {
  validateBom,
  validateConfig,
  validateItem,
  validateLine,
  validatePack,
  validateShipment
};
