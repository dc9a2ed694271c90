// Generated from schemas/ by `npm run generate`. Do not edit.
// <stdin>
var validateBom = validate21;
var schema74 = /* @__PURE__ */ new Set(["kind", "id", "revision", "title", "notes", "endUse", "endUses", "parties", "licences", "currency", "items"]);
var pattern0 = new RegExp("\\S", "u");
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern0.test(data)) {
        validate23.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
        return false;
      }
    } else {
      validate23.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
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
    validate30.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
    return false;
  }
  if (!schema13.has(data)) {
    validate30.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: {} }];
    return false;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
var schema20 = /* @__PURE__ */ new Set(["civil", "military", "government", "unknown"]);
var schema23 = /* @__PURE__ */ new Set(["name", "nameLocal", "country", "address", "kind", "identifiers", "parents"]);
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern0.test(data)) {
        validate34.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
        return false;
      }
    } else {
      validate34.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate34.errors = vErrors;
  return errors === 0;
}
var schema19 = /* @__PURE__ */ new Set(["AD", "AE", "AF", "AG", "AI", "AL", "AM", "AO", "AQ", "AR", "AS", "AT", "AU", "AW", "AX", "AZ", "BA", "BB", "BD", "BE", "BF", "BG", "BH", "BI", "BJ", "BL", "BM", "BN", "BO", "BQ", "BR", "BS", "BT", "BV", "BW", "BY", "BZ", "CA", "CC", "CD", "CF", "CG", "CH", "CI", "CK", "CL", "CM", "CN", "CO", "CR", "CU", "CV", "CW", "CX", "CY", "CZ", "DE", "DJ", "DK", "DM", "DO", "DZ", "EC", "EE", "EG", "EH", "ER", "ES", "ET", "FI", "FJ", "FK", "FM", "FO", "FR", "GA", "GB", "GD", "GE", "GF", "GG", "GH", "GI", "GL", "GM", "GN", "GP", "GQ", "GR", "GS", "GT", "GU", "GW", "GY", "HK", "HM", "HN", "HR", "HT", "HU", "ID", "IE", "IL", "IM", "IN", "IO", "IQ", "IR", "IS", "IT", "JE", "JM", "JO", "JP", "KE", "KG", "KH", "KI", "KM", "KN", "KP", "KR", "KW", "KY", "KZ", "LA", "LB", "LC", "LI", "LK", "LR", "LS", "LT", "LU", "LV", "LY", "MA", "MC", "MD", "ME", "MF", "MG", "MH", "MK", "ML", "MM", "MN", "MO", "MP", "MQ", "MR", "MS", "MT", "MU", "MV", "MW", "MX", "MY", "MZ", "NA", "NC", "NE", "NF", "NG", "NI", "NL", "NO", "NP", "NR", "NU", "NZ", "OM", "PA", "PE", "PF", "PG", "PH", "PK", "PL", "PM", "PN", "PR", "PS", "PT", "PW", "PY", "QA", "RE", "RO", "RS", "RU", "RW", "SA", "SB", "SC", "SD", "SE", "SG", "SH", "SI", "SJ", "SK", "SL", "SM", "SN", "SO", "SR", "SS", "ST", "SV", "SX", "SY", "SZ", "TC", "TD", "TF", "TG", "TH", "TJ", "TK", "TL", "TM", "TN", "TO", "TR", "TT", "TV", "TW", "TZ", "UA", "UG", "UM", "US", "UY", "UZ", "VA", "VC", "VE", "VG", "VI", "VN", "VU", "WF", "WS", "YE", "YT", "ZA", "ZM", "ZW"]);
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate38.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
    return false;
  }
  if (!schema19.has(data)) {
    validate38.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: {} }];
    return false;
  }
  validate38.errors = vErrors;
  return errors === 0;
}
var schema22 = /* @__PURE__ */ new Set(["name", "country", "sharePercent"]);
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name")) {
        validate42.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.name !== void 0) {
          const _errs1 = errors;
          if (!validate34(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
            vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.country !== void 0) {
            const _errs2 = errors;
            if (!validate38(data.country, { instancePath: instancePath + "/country", parentData: data, parentDataProperty: "country", rootData })) {
              vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.sharePercent !== void 0) {
              let data2 = data.sharePercent;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (typeof data2 == "number" && isFinite(data2)) {
                  if (data2 > 100 || isNaN(data2)) {
                    validate42.errors = [{ instancePath: instancePath + "/sharePercent", schemaPath: "#/properties/sharePercent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } }];
                    return false;
                  } else {
                    if (data2 < 0 || isNaN(data2)) {
                      validate42.errors = [{ instancePath: instancePath + "/sharePercent", schemaPath: "#/properties/sharePercent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                      return false;
                    }
                  }
                } else {
                  validate42.errors = [{ instancePath: instancePath + "/sharePercent", schemaPath: "#/properties/sharePercent/type", keyword: "type", params: { type: "number" } }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              for (const key0 in data) {
                if (!schema22.has(key0) && !key0.startsWith("x-")) {
                  validate42.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } }];
                  return false;
                }
              }
            }
          }
        }
      }
    } else {
      validate42.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate42.errors = vErrors;
  return errors === 0;
}
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name")) {
        validate33.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.name !== void 0) {
          const _errs1 = errors;
          if (!validate34(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
            vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.nameLocal !== void 0) {
            const _errs2 = errors;
            if (!validate34(data.nameLocal, { instancePath: instancePath + "/nameLocal", parentData: data, parentDataProperty: "nameLocal", rootData })) {
              vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.country !== void 0) {
              const _errs3 = errors;
              if (!validate38(data.country, { instancePath: instancePath + "/country", parentData: data, parentDataProperty: "country", rootData })) {
                vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.address !== void 0) {
                const _errs4 = errors;
                if (!validate34(data.address, { instancePath: instancePath + "/address", parentData: data, parentDataProperty: "address", rootData })) {
                  vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.kind !== void 0) {
                  let data4 = data.kind;
                  const _errs5 = errors;
                  if (typeof data4 !== "string") {
                    validate33.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                  if (!schema20.has(data4)) {
                    validate33.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: {} }];
                    return false;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.identifiers !== void 0) {
                    let data5 = data.identifiers;
                    const _errs7 = errors;
                    if (errors === _errs7) {
                      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                        for (const key0 in data5) {
                          const _errs10 = errors;
                          if (!validate34(data5[key0], { instancePath: instancePath + "/identifiers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data5, parentDataProperty: key0, rootData })) {
                            vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
                            errors = vErrors.length;
                          }
                          var valid1 = _errs10 === errors;
                          if (!valid1) {
                            break;
                          }
                        }
                      } else {
                        validate33.errors = [{ instancePath: instancePath + "/identifiers", schemaPath: "#/properties/identifiers/type", keyword: "type", params: { type: "object" } }];
                        return false;
                      }
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.parents !== void 0) {
                      let data7 = data.parents;
                      const _errs11 = errors;
                      if (errors === _errs11) {
                        if (Array.isArray(data7)) {
                          var valid2 = true;
                          const len0 = data7.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            const _errs13 = errors;
                            if (!validate42(data7[i0], { instancePath: instancePath + "/parents/" + i0, parentData: data7, parentDataProperty: i0, rootData })) {
                              vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                              errors = vErrors.length;
                            }
                            var valid2 = _errs13 === errors;
                            if (!valid2) {
                              break;
                            }
                          }
                        } else {
                          validate33.errors = [{ instancePath: instancePath + "/parents", schemaPath: "#/properties/parents/type", keyword: "type", params: { type: "array" } }];
                          return false;
                        }
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      for (const key1 in data) {
                        if (!schema23.has(key1) && !key1.startsWith("x-")) {
                          validate33.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key1 } }];
                          return false;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate33.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
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
    vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (!validate34(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
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
    validate32.errors = vErrors;
    return false;
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
  if (errors === 0) {
    if (errors === 0) {
      if (typeof data === "string") {
        if (!pattern2.test(data)) {
          validate52.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } }];
          return false;
        }
      } else {
        validate52.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
  }
  validate52.errors = vErrors;
  return errors === 0;
}
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id !== void 0) {
        const _errs1 = errors;
        if (!validate34(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
          vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.issued !== void 0) {
          const _errs2 = errors;
          if (!validate52(data.issued, { instancePath: instancePath + "/issued", parentData: data, parentDataProperty: "issued", rootData })) {
            vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.validUntil !== void 0) {
            const _errs3 = errors;
            if (!validate52(data.validUntil, { instancePath: instancePath + "/validUntil", parentData: data, parentDataProperty: "validUntil", rootData })) {
              vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.signedBy !== void 0) {
              const _errs4 = errors;
              if (!validate34(data.signedBy, { instancePath: instancePath + "/signedBy", parentData: data, parentDataProperty: "signedBy", rootData })) {
                vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              for (const key0 in data) {
                if (!schema26.has(key0) && !key0.startsWith("x-")) {
                  validate50.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } }];
                  return false;
                }
              }
            }
          }
        }
      }
    } else {
      validate50.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate50.errors = vErrors;
  return errors === 0;
}
var schema28 = /* @__PURE__ */ new Set(["noOtherUse", "noTransfer", "noWmd", "noMilitary"]);
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.noOtherUse !== void 0) {
        const _errs1 = errors;
        if (typeof data.noOtherUse !== "boolean") {
          validate57.errors = [{ instancePath: instancePath + "/noOtherUse", schemaPath: "#/properties/noOtherUse/type", keyword: "type", params: { type: "boolean" } }];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.noTransfer !== void 0) {
          const _errs3 = errors;
          if (typeof data.noTransfer !== "boolean") {
            validate57.errors = [{ instancePath: instancePath + "/noTransfer", schemaPath: "#/properties/noTransfer/type", keyword: "type", params: { type: "boolean" } }];
            return false;
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.noWmd !== void 0) {
            const _errs5 = errors;
            if (typeof data.noWmd !== "boolean") {
              validate57.errors = [{ instancePath: instancePath + "/noWmd", schemaPath: "#/properties/noWmd/type", keyword: "type", params: { type: "boolean" } }];
              return false;
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.noMilitary !== void 0) {
              const _errs7 = errors;
              if (typeof data.noMilitary !== "boolean") {
                validate57.errors = [{ instancePath: instancePath + "/noMilitary", schemaPath: "#/properties/noMilitary/type", keyword: "type", params: { type: "boolean" } }];
                return false;
              }
              var valid0 = _errs7 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              for (const key0 in data) {
                if (!schema28.has(key0) && !key0.startsWith("x-")) {
                  validate57.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } }];
                  return false;
                }
              }
            }
          }
        }
      }
    } else {
      validate57.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate57.errors = vErrors;
  return errors === 0;
}
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.category === void 0 && (missing0 = "category") || data.statement === void 0 && (missing0 = "statement")) {
        validate29.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.category !== void 0) {
          const _errs1 = errors;
          if (!validate30(data.category, { instancePath: instancePath + "/category", parentData: data, parentDataProperty: "category", rootData })) {
            vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.statement !== void 0) {
            const _errs2 = errors;
            if (typeof data.statement !== "string") {
              validate29.errors = [{ instancePath: instancePath + "/statement", schemaPath: "#/properties/statement/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.endUser !== void 0) {
              const _errs4 = errors;
              if (!validate32(data.endUser, { instancePath: instancePath + "/endUser", parentData: data, parentDataProperty: "endUser", rootData })) {
                vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.country !== void 0) {
                const _errs5 = errors;
                if (!validate38(data.country, { instancePath: instancePath + "/country", parentData: data, parentDataProperty: "country", rootData })) {
                  vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.certificate !== void 0) {
                  const _errs6 = errors;
                  if (!validate50(data.certificate, { instancePath: instancePath + "/certificate", parentData: data, parentDataProperty: "certificate", rootData })) {
                    vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.commitments !== void 0) {
                    const _errs7 = errors;
                    if (!validate57(data.commitments, { instancePath: instancePath + "/commitments", parentData: data, parentDataProperty: "commitments", rootData })) {
                      vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    for (const key0 in data) {
                      if (!schema29.has(key0) && !key0.startsWith("x-")) {
                        validate29.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } }];
                        return false;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate29.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
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
    vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (!validate34(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
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
    validate28.errors = vErrors;
    return false;
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
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data) {
        const _errs2 = errors;
        if (!validate29(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData })) {
          vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs2 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate62.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate62.errors = vErrors;
  return errors === 0;
}
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data) {
        const _errs2 = errors;
        if (!validate33(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData })) {
          vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs2 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate65.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
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
    validate71.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
    return false;
  }
  if (!schema35.has(data)) {
    validate71.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: {} }];
    return false;
  }
  validate71.errors = vErrors;
  return errors === 0;
}
var schema38 = /* @__PURE__ */ new Set(["list", "code"]);
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.list === void 0 && (missing0 = "list") || data.code === void 0 && (missing0 = "code")) {
        validate77.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.list !== void 0) {
          const _errs1 = errors;
          if (!validate71(data.list, { instancePath: instancePath + "/list", parentData: data, parentDataProperty: "list", rootData })) {
            vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.code !== void 0) {
            const _errs2 = errors;
            if (!validate34(data.code, { instancePath: instancePath + "/code", parentData: data, parentDataProperty: "code", rootData })) {
              vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            for (const key0 in data) {
              if (!schema38.has(key0) && !key0.startsWith("x-")) {
                validate77.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } }];
                return false;
              }
            }
          }
        }
      }
    } else {
      validate77.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate77.errors = vErrors;
  return errors === 0;
}
var schema41 = /* @__PURE__ */ new Set(["value", "unit"]);
var pattern3 = new RegExp("^(?:[A-Z0-9]{2,3}|g|kg|mg|t|pc|m|mm|cm|l|ml)$", "u");
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern3.test(data)) {
        validate82.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Z0-9]{2,3}|g|kg|mg|t|pc|m|mm|cm|l|ml)$" } }];
        return false;
      }
    } else {
      validate82.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate82.errors = vErrors;
  return errors === 0;
}
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value") || data.unit === void 0 && (missing0 = "unit")) {
        validate81.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.value !== void 0) {
          let data0 = data.value;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate81.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                return false;
              }
            } else {
              validate81.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "number" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.unit !== void 0) {
            const _errs3 = errors;
            if (!validate82(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData })) {
              vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            for (const key0 in data) {
              if (!schema41.has(key0) && !key0.startsWith("x-")) {
                validate81.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } }];
                return false;
              }
            }
          }
        }
      }
    } else {
      validate81.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate81.errors = vErrors;
  return errors === 0;
}
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.number === void 0 && (missing0 = "number")) {
        validate69.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.number !== void 0) {
          const _errs1 = errors;
          if (!validate34(data.number, { instancePath: instancePath + "/number", parentData: data, parentDataProperty: "number", rootData })) {
            vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.list !== void 0) {
            const _errs2 = errors;
            if (!validate71(data.list, { instancePath: instancePath + "/list", parentData: data, parentDataProperty: "list", rootData })) {
              vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.type !== void 0) {
              let data2 = data.type;
              const _errs3 = errors;
              if (typeof data2 !== "string") {
                validate69.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!schema36.has(data2)) {
                validate69.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: {} }];
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.validFrom !== void 0) {
                const _errs5 = errors;
                if (!validate52(data.validFrom, { instancePath: instancePath + "/validFrom", parentData: data, parentDataProperty: "validFrom", rootData })) {
                  vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.validUntil !== void 0) {
                  const _errs6 = errors;
                  if (!validate52(data.validUntil, { instancePath: instancePath + "/validUntil", parentData: data, parentDataProperty: "validUntil", rootData })) {
                    vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.endUser !== void 0) {
                    const _errs7 = errors;
                    if (!validate32(data.endUser, { instancePath: instancePath + "/endUser", parentData: data, parentDataProperty: "endUser", rootData })) {
                      vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.country !== void 0) {
                      const _errs8 = errors;
                      if (!validate38(data.country, { instancePath: instancePath + "/country", parentData: data, parentDataProperty: "country", rootData })) {
                        vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.controlCodes !== void 0) {
                        let data7 = data.controlCodes;
                        const _errs9 = errors;
                        if (errors === _errs9) {
                          if (Array.isArray(data7)) {
                            var valid1 = true;
                            const len0 = data7.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                              const _errs11 = errors;
                              if (!validate77(data7[i0], { instancePath: instancePath + "/controlCodes/" + i0, parentData: data7, parentDataProperty: i0, rootData })) {
                                vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
                                errors = vErrors.length;
                              }
                              var valid1 = _errs11 === errors;
                              if (!valid1) {
                                break;
                              }
                            }
                          } else {
                            validate69.errors = [{ instancePath: instancePath + "/controlCodes", schemaPath: "#/properties/controlCodes/type", keyword: "type", params: { type: "array" } }];
                            return false;
                          }
                        }
                        var valid0 = _errs9 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.quantity !== void 0) {
                          const _errs12 = errors;
                          if (!validate81(data.quantity, { instancePath: instancePath + "/quantity", parentData: data, parentDataProperty: "quantity", rootData })) {
                            vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs12 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          for (const key0 in data) {
                            if (!schema42.has(key0) && !key0.startsWith("x-")) {
                              validate69.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } }];
                              return false;
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate69.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate69.errors = vErrors;
  return errors === 0;
}
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs1 = errors;
        if (!validate69(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
          vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate68.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } }];
      return false;
    }
  }
  validate68.errors = vErrors;
  return errors === 0;
}
var schema44 = /* @__PURE__ */ new Set(["AED", "AFN", "ALL", "AMD", "ANG", "AOA", "ARS", "AUD", "AWG", "AZN", "BAM", "BBD", "BDT", "BGN", "BHD", "BIF", "BMD", "BND", "BOB", "BOV", "BRL", "BSD", "BTN", "BWP", "BYN", "BZD", "CAD", "CDF", "CHE", "CHF", "CHW", "CLF", "CLP", "CNY", "COP", "COU", "CRC", "CUC", "CUP", "CVE", "CZK", "DJF", "DKK", "DOP", "DZD", "EGP", "ERN", "ETB", "EUR", "FJD", "FKP", "GBP", "GEL", "GHS", "GIP", "GMD", "GNF", "GTQ", "GYD", "HKD", "HNL", "HRK", "HTG", "HUF", "IDR", "ILS", "INR", "IQD", "IRR", "ISK", "JMD", "JOD", "JPY", "KES", "KGS", "KHR", "KMF", "KPW", "KRW", "KWD", "KYD", "KZT", "LAK", "LBP", "LKR", "LRD", "LSL", "LYD", "MAD", "MDL", "MGA", "MKD", "MMK", "MNT", "MOP", "MRU", "MUR", "MVR", "MWK", "MXN", "MXV", "MYR", "MZN", "NAD", "NGN", "NIO", "NOK", "NPR", "NZD", "OMR", "PAB", "PEN", "PGK", "PHP", "PKR", "PLN", "PYG", "QAR", "RON", "RSD", "RUB", "RWF", "SAR", "SBD", "SCR", "SDG", "SEK", "SGD", "SHP", "SLE", "SLL", "SOS", "SRD", "SSP", "STN", "SVC", "SYP", "SZL", "THB", "TJS", "TMT", "TND", "TOP", "TRY", "TTD", "TWD", "TZS", "UAH", "UGX", "USD", "USN", "UYI", "UYU", "UYW", "UZS", "VED", "VES", "VND", "VUV", "WST", "XAD", "XAF", "XAG", "XAU", "XBA", "XBB", "XBC", "XBD", "XCD", "XCG", "XDR", "XOF", "XPD", "XPF", "XPT", "XSU", "XUA", "YER", "ZAR", "ZMW", "ZWG", "ZWL"]);
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate87.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
    return false;
  }
  if (!schema44.has(data)) {
    validate87.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: {} }];
    return false;
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
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (Object.keys(data).length < 1) {
        validate94.errors = [{ instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } }];
        return false;
      } else {
        for (const key0 in data) {
          const _errs2 = errors;
          if (!validate34(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData })) {
            vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
          if (!valid0) {
            break;
          }
        }
      }
    } else {
      validate94.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
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
    vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (!validate94(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
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
    validate92.errors = vErrors;
    return false;
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
    validate99.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
    return false;
  }
  if (!schema51.has(data)) {
    validate99.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: {} }];
    return false;
  }
  validate99.errors = vErrors;
  return errors === 0;
}
var pattern4 = new RegExp("^[0-9](?:[. ]?[0-9]){5,9}$", "u");
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern4.test(data)) {
        validate105.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9](?:[. ]?[0-9]){5,9}$" } }];
        return false;
      }
    } else {
      validate105.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate105.errors = vErrors;
  return errors === 0;
}
var schema54 = /* @__PURE__ */ new Set(["nomenclature", "code"]);
var pattern5 = new RegExp("^[A-Z]{2,8}[0-9]{4}$", "u");
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.nomenclature === void 0 && (missing0 = "nomenclature") || data.code === void 0 && (missing0 = "code")) {
        validate107.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.nomenclature !== void 0) {
          let data0 = data.nomenclature;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern5.test(data0)) {
                validate107.errors = [{ instancePath: instancePath + "/nomenclature", schemaPath: "#/properties/nomenclature/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2,8}[0-9]{4}$" } }];
                return false;
              }
            } else {
              validate107.errors = [{ instancePath: instancePath + "/nomenclature", schemaPath: "#/properties/nomenclature/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.code !== void 0) {
            const _errs3 = errors;
            if (!validate105(data.code, { instancePath: instancePath + "/code", parentData: data, parentDataProperty: "code", rootData })) {
              vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            for (const key0 in data) {
              if (!schema54.has(key0) && !key0.startsWith("x-")) {
                validate107.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } }];
                return false;
              }
            }
          }
        }
      }
    } else {
      validate107.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate107.errors = vErrors;
  return errors === 0;
}
var pattern6 = new RegExp("^[1-9][0-9]{1,6}-[0-9]{2}-[0-9]$", "u");
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern6.test(data)) {
        validate111.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{1,6}-[0-9]{2}-[0-9]$" } }];
        return false;
      }
    } else {
      validate111.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
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
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.type !== void 0) {
        let data0 = data.type;
        const _errs1 = errors;
        if (typeof data0 !== "string") {
          validate114.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } }];
          return false;
        }
        if (!schema57.has(data0)) {
          validate114.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: {} }];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.grade !== void 0) {
          const _errs3 = errors;
          if (!validate34(data.grade, { instancePath: instancePath + "/grade", parentData: data, parentDataProperty: "grade", rootData })) {
            vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.process !== void 0) {
            let data2 = data.process;
            const _errs4 = errors;
            if (typeof data2 !== "string") {
              validate114.errors = [{ instancePath: instancePath + "/process", schemaPath: "#/properties/process/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
            if (!schema58.has(data2)) {
              validate114.errors = [{ instancePath: instancePath + "/process", schemaPath: "#/properties/process/enum", keyword: "enum", params: {} }];
              return false;
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            for (const key0 in data) {
              if (!schema59.has(key0) && !key0.startsWith("x-")) {
                validate114.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } }];
                return false;
              }
            }
          }
        }
      }
    } else {
      validate114.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
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
    validate118.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
    return false;
  }
  if (!schema62.has(data)) {
    validate118.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: {} }];
    return false;
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
    let missing0;
    if (data.min === void 0 && (missing0 = "min")) {
      const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 } };
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
      let missing1;
      if (data.max === void 0 && (missing1 = "max")) {
        const err1 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: missing1 } };
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
    validate123.errors = vErrors;
    return false;
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
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.min !== void 0) {
        let data0 = data.min;
        const _errs4 = errors;
        if (!(typeof data0 == "number" && isFinite(data0))) {
          validate123.errors = [{ instancePath: instancePath + "/min", schemaPath: "#/properties/min/type", keyword: "type", params: { type: "number" } }];
          return false;
        }
        var valid1 = _errs4 === errors;
      } else {
        var valid1 = true;
      }
      if (valid1) {
        if (data.max !== void 0) {
          let data1 = data.max;
          const _errs6 = errors;
          if (!(typeof data1 == "number" && isFinite(data1))) {
            validate123.errors = [{ instancePath: instancePath + "/max", schemaPath: "#/properties/max/type", keyword: "type", params: { type: "number" } }];
            return false;
          }
          var valid1 = _errs6 === errors;
        } else {
          var valid1 = true;
        }
        if (valid1) {
          for (const key0 in data) {
            if (!schema65.has(key0) && !key0.startsWith("x-")) {
              validate123.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } }];
              return false;
            }
          }
        }
      }
    } else {
      validate123.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
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
      vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
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
    validate122.errors = vErrors;
    return false;
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
    let missing0;
    if (data.element === void 0 && (missing0 = "element")) {
      const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 } };
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
      let missing1;
      if (data.casNumber === void 0 && (missing1 = "casNumber")) {
        const err1 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: missing1 } };
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
        let missing2;
        if (data.substance === void 0 && (missing2 = "substance")) {
          const err2 = { instancePath, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: missing2 } };
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
    validate117.errors = vErrors;
    return false;
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
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.element !== void 0) {
        const _errs5 = errors;
        if (!validate118(data.element, { instancePath: instancePath + "/element", parentData: data, parentDataProperty: "element", rootData })) {
          vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
          errors = vErrors.length;
        }
        var valid1 = _errs5 === errors;
      } else {
        var valid1 = true;
      }
      if (valid1) {
        if (data.casNumber !== void 0) {
          const _errs6 = errors;
          if (!validate111(data.casNumber, { instancePath: instancePath + "/casNumber", parentData: data, parentDataProperty: "casNumber", rootData })) {
            vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
            errors = vErrors.length;
          }
          var valid1 = _errs6 === errors;
        } else {
          var valid1 = true;
        }
        if (valid1) {
          if (data.substance !== void 0) {
            const _errs7 = errors;
            if (!validate34(data.substance, { instancePath: instancePath + "/substance", parentData: data, parentDataProperty: "substance", rootData })) {
              vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
              errors = vErrors.length;
            }
            var valid1 = _errs7 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.massPercent !== void 0) {
              const _errs8 = errors;
              if (!validate122(data.massPercent, { instancePath: instancePath + "/massPercent", parentData: data, parentDataProperty: "massPercent", rootData })) {
                vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs8 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.mass !== void 0) {
                const _errs9 = errors;
                if (!validate81(data.mass, { instancePath: instancePath + "/mass", parentData: data, parentDataProperty: "mass", rootData })) {
                  vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs9 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                for (const key0 in data) {
                  if (!schema66.has(key0) && !key0.startsWith("x-")) {
                    validate117.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } }];
                    return false;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate117.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate117.errors = vErrors;
  return errors === 0;
}
var schema71 = /* @__PURE__ */ new Set(["amount", "currency"]);
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate130.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
    return false;
  }
  if (!schema44.has(data)) {
    validate130.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: {} }];
    return false;
  }
  validate130.errors = vErrors;
  return errors === 0;
}
function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.amount === void 0 && (missing0 = "amount")) {
        validate129.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.amount !== void 0) {
          let data0 = data.amount;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate129.errors = [{ instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                return false;
              }
            } else {
              validate129.errors = [{ instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/type", keyword: "type", params: { type: "number" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.currency !== void 0) {
            const _errs3 = errors;
            if (!validate130(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData })) {
              vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            for (const key0 in data) {
              if (!schema71.has(key0) && !key0.startsWith("x-")) {
                validate129.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } }];
                return false;
              }
            }
          }
        }
      }
    } else {
      validate129.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
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
    vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (!validate34(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
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
    validate133.errors = vErrors;
    return false;
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
    let missing0;
    if (data.description === void 0 && (missing0 = "description")) {
      const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 } };
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
      let missing1;
      if (data.ref === void 0 && (missing1 = "ref")) {
        const err1 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: missing1 } };
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
    validate90.errors = vErrors;
    return false;
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
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing2;
      if (data.partNumber === void 0 && (missing2 = "partNumber") || data.quantity === void 0 && (missing2 = "quantity")) {
        validate90.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing2 } }];
        return false;
      } else {
        if (data.partNumber !== void 0) {
          const _errs4 = errors;
          if (!validate34(data.partNumber, { instancePath: instancePath + "/partNumber", parentData: data, parentDataProperty: "partNumber", rootData })) {
            vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
            errors = vErrors.length;
          }
          var valid1 = _errs4 === errors;
        } else {
          var valid1 = true;
        }
        if (valid1) {
          if (data.description !== void 0) {
            const _errs5 = errors;
            if (!validate92(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData })) {
              vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
              errors = vErrors.length;
            }
            var valid1 = _errs5 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.quantity !== void 0) {
              let data2 = data.quantity;
              const _errs6 = errors;
              if (errors === _errs6) {
                if (typeof data2 == "number" && isFinite(data2)) {
                  if (data2 < 0 || isNaN(data2)) {
                    validate90.errors = [{ instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                    return false;
                  }
                } else {
                  validate90.errors = [{ instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/type", keyword: "type", params: { type: "number" } }];
                  return false;
                }
              }
              var valid1 = _errs6 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.unit !== void 0) {
                const _errs8 = errors;
                if (!validate82(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData })) {
                  vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs8 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data.level !== void 0) {
                  let data4 = data.level;
                  const _errs9 = errors;
                  if (typeof data4 !== "string") {
                    validate90.errors = [{ instancePath: instancePath + "/level", schemaPath: "#/properties/level/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                  if (!schema49.has(data4)) {
                    validate90.errors = [{ instancePath: instancePath + "/level", schemaPath: "#/properties/level/enum", keyword: "enum", params: {} }];
                    return false;
                  }
                  var valid1 = _errs9 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data.form !== void 0) {
                    const _errs11 = errors;
                    if (!validate99(data.form, { instancePath: instancePath + "/form", parentData: data, parentDataProperty: "form", rootData })) {
                      vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs11 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data.manufacturer !== void 0) {
                      const _errs12 = errors;
                      if (!validate32(data.manufacturer, { instancePath: instancePath + "/manufacturer", parentData: data, parentDataProperty: "manufacturer", rootData })) {
                        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs12 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data.manufacturerPartNumber !== void 0) {
                        const _errs13 = errors;
                        if (!validate34(data.manufacturerPartNumber, { instancePath: instancePath + "/manufacturerPartNumber", parentData: data, parentDataProperty: "manufacturerPartNumber", rootData })) {
                          vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
                          errors = vErrors.length;
                        }
                        var valid1 = _errs13 === errors;
                      } else {
                        var valid1 = true;
                      }
                      if (valid1) {
                        if (data.supplier !== void 0) {
                          const _errs14 = errors;
                          if (!validate32(data.supplier, { instancePath: instancePath + "/supplier", parentData: data, parentDataProperty: "supplier", rootData })) {
                            vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
                            errors = vErrors.length;
                          }
                          var valid1 = _errs14 === errors;
                        } else {
                          var valid1 = true;
                        }
                        if (valid1) {
                          if (data.countryOfOrigin !== void 0) {
                            const _errs15 = errors;
                            if (!validate38(data.countryOfOrigin, { instancePath: instancePath + "/countryOfOrigin", parentData: data, parentDataProperty: "countryOfOrigin", rootData })) {
                              vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
                              errors = vErrors.length;
                            }
                            var valid1 = _errs15 === errors;
                          } else {
                            var valid1 = true;
                          }
                          if (valid1) {
                            if (data.hsCode !== void 0) {
                              const _errs16 = errors;
                              if (!validate105(data.hsCode, { instancePath: instancePath + "/hsCode", parentData: data, parentDataProperty: "hsCode", rootData })) {
                                vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
                                errors = vErrors.length;
                              }
                              var valid1 = _errs16 === errors;
                            } else {
                              var valid1 = true;
                            }
                            if (valid1) {
                              if (data.tariffCodes !== void 0) {
                                let data11 = data.tariffCodes;
                                const _errs17 = errors;
                                if (errors === _errs17) {
                                  if (Array.isArray(data11)) {
                                    var valid2 = true;
                                    const len0 = data11.length;
                                    for (let i0 = 0; i0 < len0; i0++) {
                                      const _errs19 = errors;
                                      if (!validate107(data11[i0], { instancePath: instancePath + "/tariffCodes/" + i0, parentData: data11, parentDataProperty: i0, rootData })) {
                                        vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid2 = _errs19 === errors;
                                      if (!valid2) {
                                        break;
                                      }
                                    }
                                  } else {
                                    validate90.errors = [{ instancePath: instancePath + "/tariffCodes", schemaPath: "#/properties/tariffCodes/type", keyword: "type", params: { type: "array" } }];
                                    return false;
                                  }
                                }
                                var valid1 = _errs17 === errors;
                              } else {
                                var valid1 = true;
                              }
                              if (valid1) {
                                if (data.controlCodes !== void 0) {
                                  let data13 = data.controlCodes;
                                  const _errs20 = errors;
                                  if (errors === _errs20) {
                                    if (Array.isArray(data13)) {
                                      var valid3 = true;
                                      const len1 = data13.length;
                                      for (let i1 = 0; i1 < len1; i1++) {
                                        const _errs22 = errors;
                                        if (!validate77(data13[i1], { instancePath: instancePath + "/controlCodes/" + i1, parentData: data13, parentDataProperty: i1, rootData })) {
                                          vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid3 = _errs22 === errors;
                                        if (!valid3) {
                                          break;
                                        }
                                      }
                                    } else {
                                      validate90.errors = [{ instancePath: instancePath + "/controlCodes", schemaPath: "#/properties/controlCodes/type", keyword: "type", params: { type: "array" } }];
                                      return false;
                                    }
                                  }
                                  var valid1 = _errs20 === errors;
                                } else {
                                  var valid1 = true;
                                }
                                if (valid1) {
                                  if (data.casNumber !== void 0) {
                                    const _errs23 = errors;
                                    if (!validate111(data.casNumber, { instancePath: instancePath + "/casNumber", parentData: data, parentDataProperty: "casNumber", rootData })) {
                                      vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid1 = _errs23 === errors;
                                  } else {
                                    var valid1 = true;
                                  }
                                  if (valid1) {
                                    if (data.material !== void 0) {
                                      const _errs24 = errors;
                                      if (!validate34(data.material, { instancePath: instancePath + "/material", parentData: data, parentDataProperty: "material", rootData })) {
                                        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid1 = _errs24 === errors;
                                    } else {
                                      var valid1 = true;
                                    }
                                    if (valid1) {
                                      if (data.magnet !== void 0) {
                                        const _errs25 = errors;
                                        if (!validate114(data.magnet, { instancePath: instancePath + "/magnet", parentData: data, parentDataProperty: "magnet", rootData })) {
                                          vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid1 = _errs25 === errors;
                                      } else {
                                        var valid1 = true;
                                      }
                                      if (valid1) {
                                        if (data.composition !== void 0) {
                                          let data18 = data.composition;
                                          const _errs26 = errors;
                                          if (errors === _errs26) {
                                            if (Array.isArray(data18)) {
                                              var valid4 = true;
                                              const len2 = data18.length;
                                              for (let i2 = 0; i2 < len2; i2++) {
                                                const _errs28 = errors;
                                                if (!validate117(data18[i2], { instancePath: instancePath + "/composition/" + i2, parentData: data18, parentDataProperty: i2, rootData })) {
                                                  vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
                                                  errors = vErrors.length;
                                                }
                                                var valid4 = _errs28 === errors;
                                                if (!valid4) {
                                                  break;
                                                }
                                              }
                                            } else {
                                              validate90.errors = [{ instancePath: instancePath + "/composition", schemaPath: "#/properties/composition/type", keyword: "type", params: { type: "array" } }];
                                              return false;
                                            }
                                          }
                                          var valid1 = _errs26 === errors;
                                        } else {
                                          var valid1 = true;
                                        }
                                        if (valid1) {
                                          if (data.compositionStatus !== void 0) {
                                            let data20 = data.compositionStatus;
                                            const _errs29 = errors;
                                            if (typeof data20 !== "string") {
                                              validate90.errors = [{ instancePath: instancePath + "/compositionStatus", schemaPath: "#/properties/compositionStatus/type", keyword: "type", params: { type: "string" } }];
                                              return false;
                                            }
                                            if (!schema67.has(data20)) {
                                              validate90.errors = [{ instancePath: instancePath + "/compositionStatus", schemaPath: "#/properties/compositionStatus/enum", keyword: "enum", params: {} }];
                                              return false;
                                            }
                                            var valid1 = _errs29 === errors;
                                          } else {
                                            var valid1 = true;
                                          }
                                          if (valid1) {
                                            if (data.mass !== void 0) {
                                              const _errs31 = errors;
                                              if (!validate81(data.mass, { instancePath: instancePath + "/mass", parentData: data, parentDataProperty: "mass", rootData })) {
                                                vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
                                                errors = vErrors.length;
                                              }
                                              var valid1 = _errs31 === errors;
                                            } else {
                                              var valid1 = true;
                                            }
                                            if (valid1) {
                                              if (data.value !== void 0) {
                                                const _errs32 = errors;
                                                if (!validate129(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData })) {
                                                  vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
                                                  errors = vErrors.length;
                                                }
                                                var valid1 = _errs32 === errors;
                                              } else {
                                                var valid1 = true;
                                              }
                                              if (valid1) {
                                                if (data.endUse !== void 0) {
                                                  const _errs33 = errors;
                                                  if (!validate133(data.endUse, { instancePath: instancePath + "/endUse", parentData: data, parentDataProperty: "endUse", rootData })) {
                                                    vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
                                                    errors = vErrors.length;
                                                  }
                                                  var valid1 = _errs33 === errors;
                                                } else {
                                                  var valid1 = true;
                                                }
                                                if (valid1) {
                                                  if (data.items !== void 0) {
                                                    const _errs34 = errors;
                                                    if (!wrapper0.validate(data.items, { instancePath: instancePath + "/items", parentData: data, parentDataProperty: "items", rootData })) {
                                                      vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
                                                      errors = vErrors.length;
                                                    }
                                                    var valid1 = _errs34 === errors;
                                                  } else {
                                                    var valid1 = true;
                                                  }
                                                  if (valid1) {
                                                    if (data.ref !== void 0) {
                                                      const _errs35 = errors;
                                                      if (!validate34(data.ref, { instancePath: instancePath + "/ref", parentData: data, parentDataProperty: "ref", rootData })) {
                                                        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
                                                        errors = vErrors.length;
                                                      }
                                                      var valid1 = _errs35 === errors;
                                                    } else {
                                                      var valid1 = true;
                                                    }
                                                    if (valid1) {
                                                      for (const key0 in data) {
                                                        if (!schema73.has(key0) && !key0.startsWith("x-")) {
                                                          validate90.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } }];
                                                          return false;
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate90.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate90.errors = vErrors;
  return errors === 0;
}
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs1 = errors;
        if (!validate90(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
          vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate89.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } }];
      return false;
    }
  }
  validate89.errors = vErrors;
  return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.kind === void 0 && (missing0 = "kind") || data.id === void 0 && (missing0 = "id") || data.items === void 0 && (missing0 = "items")) {
        validate21.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.kind !== void 0) {
          let data0 = data.kind;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validate21.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } }];
            return false;
          }
          if ("bom" !== data0) {
            validate21.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "bom" } }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.id !== void 0) {
            const _errs3 = errors;
            if (!validate23(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
              vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.revision !== void 0) {
              const _errs4 = errors;
              if (!validate23(data.revision, { instancePath: instancePath + "/revision", parentData: data, parentDataProperty: "revision", rootData })) {
                vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.title !== void 0) {
                const _errs5 = errors;
                if (!validate23(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
                  vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.notes !== void 0) {
                  const _errs6 = errors;
                  if (!validate23(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData })) {
                    vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.endUse !== void 0) {
                    const _errs7 = errors;
                    if (!validate28(data.endUse, { instancePath: instancePath + "/endUse", parentData: data, parentDataProperty: "endUse", rootData })) {
                      vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.endUses !== void 0) {
                      const _errs8 = errors;
                      if (!validate62(data.endUses, { instancePath: instancePath + "/endUses", parentData: data, parentDataProperty: "endUses", rootData })) {
                        vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.parties !== void 0) {
                        const _errs9 = errors;
                        if (!validate65(data.parties, { instancePath: instancePath + "/parties", parentData: data, parentDataProperty: "parties", rootData })) {
                          vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs9 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.licences !== void 0) {
                          const _errs10 = errors;
                          if (!validate68(data.licences, { instancePath: instancePath + "/licences", parentData: data, parentDataProperty: "licences", rootData })) {
                            vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs10 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.currency !== void 0) {
                            const _errs11 = errors;
                            if (!validate87(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData })) {
                              vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs11 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.items !== void 0) {
                              const _errs12 = errors;
                              if (!validate89(data.items, { instancePath: instancePath + "/items", parentData: data, parentDataProperty: "items", rootData })) {
                                vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
                                errors = vErrors.length;
                              }
                              var valid0 = _errs12 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              for (const key0 in data) {
                                if (!schema74.has(key0) && !key0.startsWith("x-")) {
                                  validate21.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } }];
                                  return false;
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate21.errors = vErrors;
  return errors === 0;
}
var validateShipment = validate140;
var schema125 = /* @__PURE__ */ new Set(["kind", "id", "exportDate", "exporter", "consignee", "importer", "endUser", "intermediaries", "countryOfExport", "countryOfDestination", "transitCountries", "deliveryTerms", "licences", "endUse", "endUses", "parties", "currency", "items"]);
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern0.test(data)) {
        validate141.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
        return false;
      }
    } else {
      validate141.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate141.errors = vErrors;
  return errors === 0;
}
function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (errors === 0) {
      if (typeof data === "string") {
        if (!pattern2.test(data)) {
          validate143.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } }];
          return false;
        }
      } else {
        validate143.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
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
    vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (!validate34(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
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
    validate145.errors = vErrors;
    return false;
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
    validate153.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
    return false;
  }
  if (!schema19.has(data)) {
    validate153.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: {} }];
    return false;
  }
  validate153.errors = vErrors;
  return errors === 0;
}
var schema82 = /* @__PURE__ */ new Set(["EXW", "FCA", "CPT", "CIP", "DAP", "DPU", "DDP", "FAS", "FOB", "CFR", "CIF"]);
var schema83 = /* @__PURE__ */ new Set(["incoterm", "place"]);
function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.incoterm === void 0 && (missing0 = "incoterm")) {
        validate157.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.incoterm !== void 0) {
          let data0 = data.incoterm;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validate157.errors = [{ instancePath: instancePath + "/incoterm", schemaPath: "#/properties/incoterm/type", keyword: "type", params: { type: "string" } }];
            return false;
          }
          if (!schema82.has(data0)) {
            validate157.errors = [{ instancePath: instancePath + "/incoterm", schemaPath: "#/properties/incoterm/enum", keyword: "enum", params: {} }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.place !== void 0) {
            const _errs3 = errors;
            if (!validate141(data.place, { instancePath: instancePath + "/place", parentData: data, parentDataProperty: "place", rootData })) {
              vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            for (const key0 in data) {
              if (!schema83.has(key0) && !key0.startsWith("x-")) {
                validate157.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } }];
                return false;
              }
            }
          }
        }
      }
    } else {
      validate157.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate157.errors = vErrors;
  return errors === 0;
}
function validate160(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs1 = errors;
        if (!validate69(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
          vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate160.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } }];
      return false;
    }
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
    vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (!validate34(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
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
    validate163.errors = vErrors;
    return false;
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
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data) {
        const _errs2 = errors;
        if (!validate29(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData })) {
          vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs2 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate167.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate167.errors = vErrors;
  return errors === 0;
}
function validate170(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data) {
        const _errs2 = errors;
        if (!validate33(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData })) {
          vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs2 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate170.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate170.errors = vErrors;
  return errors === 0;
}
function validate173(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate173.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
    return false;
  }
  if (!schema44.has(data)) {
    validate173.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: {} }];
    return false;
  }
  validate173.errors = vErrors;
  return errors === 0;
}
var schema123 = /* @__PURE__ */ new Set(["controlled", "not-controlled"]);
var schema124 = /* @__PURE__ */ new Set(["partNumber", "description", "quantity", "unit", "level", "form", "manufacturer", "manufacturerPartNumber", "supplier", "countryOfOrigin", "hsCode", "tariffCodes", "controlCodes", "casNumber", "material", "magnet", "composition", "compositionStatus", "mass", "value", "endUse", "items", "ref", "customsRemark", "licence"]);
function validate176(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern0.test(data)) {
        validate176.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
        return false;
      }
    } else {
      validate176.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
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
    vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (!validate94(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
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
    validate178.errors = vErrors;
    return false;
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
  if (errors === 0) {
    if (typeof data == "number" && isFinite(data)) {
      if (data < 0 || isNaN(data)) {
        validate182.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
        return false;
      }
    } else {
      validate182.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "number" } }];
      return false;
    }
  }
  validate182.errors = vErrors;
  return errors === 0;
}
function validate184(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern3.test(data)) {
        validate184.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Z0-9]{2,3}|g|kg|mg|t|pc|m|mm|cm|l|ml)$" } }];
        return false;
      }
    } else {
      validate184.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate184.errors = vErrors;
  return errors === 0;
}
function validate186(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate186.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
    return false;
  }
  if (!schema49.has(data)) {
    validate186.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: {} }];
    return false;
  }
  validate186.errors = vErrors;
  return errors === 0;
}
function validate188(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate188.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
    return false;
  }
  if (!schema51.has(data)) {
    validate188.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: {} }];
    return false;
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
    vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (!validate34(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
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
    validate190.errors = vErrors;
    return false;
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
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern0.test(data)) {
        validate194.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
        return false;
      }
    } else {
      validate194.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
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
    vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (!validate34(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
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
    validate196.errors = vErrors;
    return false;
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
    validate200.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
    return false;
  }
  if (!schema19.has(data)) {
    validate200.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: {} }];
    return false;
  }
  validate200.errors = vErrors;
  return errors === 0;
}
function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern4.test(data)) {
        validate202.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9](?:[. ]?[0-9]){5,9}$" } }];
        return false;
      }
    } else {
      validate202.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate202.errors = vErrors;
  return errors === 0;
}
function validate204(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs1 = errors;
        if (!validate107(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
          vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate204.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } }];
      return false;
    }
  }
  validate204.errors = vErrors;
  return errors === 0;
}
function validate207(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs1 = errors;
        if (!validate77(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
          vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate207.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } }];
      return false;
    }
  }
  validate207.errors = vErrors;
  return errors === 0;
}
function validate210(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern6.test(data)) {
        validate210.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{1,6}-[0-9]{2}-[0-9]$" } }];
        return false;
      }
    } else {
      validate210.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate210.errors = vErrors;
  return errors === 0;
}
function validate212(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern0.test(data)) {
        validate212.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
        return false;
      }
    } else {
      validate212.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate212.errors = vErrors;
  return errors === 0;
}
function validate214(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.type !== void 0) {
        let data0 = data.type;
        const _errs1 = errors;
        if (typeof data0 !== "string") {
          validate214.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } }];
          return false;
        }
        if (!schema57.has(data0)) {
          validate214.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: {} }];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.grade !== void 0) {
          const _errs3 = errors;
          if (!validate34(data.grade, { instancePath: instancePath + "/grade", parentData: data, parentDataProperty: "grade", rootData })) {
            vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.process !== void 0) {
            let data2 = data.process;
            const _errs4 = errors;
            if (typeof data2 !== "string") {
              validate214.errors = [{ instancePath: instancePath + "/process", schemaPath: "#/properties/process/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
            if (!schema58.has(data2)) {
              validate214.errors = [{ instancePath: instancePath + "/process", schemaPath: "#/properties/process/enum", keyword: "enum", params: {} }];
              return false;
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            for (const key0 in data) {
              if (!schema59.has(key0) && !key0.startsWith("x-")) {
                validate214.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } }];
                return false;
              }
            }
          }
        }
      }
    } else {
      validate214.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate214.errors = vErrors;
  return errors === 0;
}
function validate217(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs1 = errors;
        if (!validate117(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
          vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate217.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } }];
      return false;
    }
  }
  validate217.errors = vErrors;
  return errors === 0;
}
function validate220(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate220.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
    return false;
  }
  if (!schema67.has(data)) {
    validate220.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: {} }];
    return false;
  }
  validate220.errors = vErrors;
  return errors === 0;
}
function validate222(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value") || data.unit === void 0 && (missing0 = "unit")) {
        validate222.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.value !== void 0) {
          let data0 = data.value;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate222.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                return false;
              }
            } else {
              validate222.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "number" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.unit !== void 0) {
            const _errs3 = errors;
            if (!validate82(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData })) {
              vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            for (const key0 in data) {
              if (!schema41.has(key0) && !key0.startsWith("x-")) {
                validate222.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } }];
                return false;
              }
            }
          }
        }
      }
    } else {
      validate222.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate222.errors = vErrors;
  return errors === 0;
}
function validate225(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.amount === void 0 && (missing0 = "amount")) {
        validate225.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.amount !== void 0) {
          let data0 = data.amount;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate225.errors = [{ instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                return false;
              }
            } else {
              validate225.errors = [{ instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/type", keyword: "type", params: { type: "number" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.currency !== void 0) {
            const _errs3 = errors;
            if (!validate130(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData })) {
              vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            for (const key0 in data) {
              if (!schema71.has(key0) && !key0.startsWith("x-")) {
                validate225.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } }];
                return false;
              }
            }
          }
        }
      }
    } else {
      validate225.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
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
    vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (!validate34(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
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
    validate228.errors = vErrors;
    return false;
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
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs1 = errors;
        if (!validate90(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
          vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate232.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } }];
      return false;
    }
  }
  validate232.errors = vErrors;
  return errors === 0;
}
function validate235(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern0.test(data)) {
        validate235.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
        return false;
      }
    } else {
      validate235.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
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
    let missing0;
    if (data.description === void 0 && (missing0 = "description")) {
      const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 } };
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
      let missing1;
      if (data.ref === void 0 && (missing1 = "ref")) {
        const err1 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: missing1 } };
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
    validate175.errors = vErrors;
    return false;
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
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing2;
      if (data.partNumber === void 0 && (missing2 = "partNumber") || data.quantity === void 0 && (missing2 = "quantity")) {
        validate175.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing2 } }];
        return false;
      } else {
        if (data.partNumber !== void 0) {
          const _errs4 = errors;
          if (!validate176(data.partNumber, { instancePath: instancePath + "/partNumber", parentData: data, parentDataProperty: "partNumber", rootData })) {
            vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
            errors = vErrors.length;
          }
          var valid1 = _errs4 === errors;
        } else {
          var valid1 = true;
        }
        if (valid1) {
          if (data.description !== void 0) {
            const _errs5 = errors;
            if (!validate178(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData })) {
              vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
              errors = vErrors.length;
            }
            var valid1 = _errs5 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.quantity !== void 0) {
              const _errs6 = errors;
              if (!validate182(data.quantity, { instancePath: instancePath + "/quantity", parentData: data, parentDataProperty: "quantity", rootData })) {
                vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs6 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.unit !== void 0) {
                const _errs7 = errors;
                if (!validate184(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData })) {
                  vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs7 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data.level !== void 0) {
                  const _errs8 = errors;
                  if (!validate186(data.level, { instancePath: instancePath + "/level", parentData: data, parentDataProperty: "level", rootData })) {
                    vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs8 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data.form !== void 0) {
                    const _errs9 = errors;
                    if (!validate188(data.form, { instancePath: instancePath + "/form", parentData: data, parentDataProperty: "form", rootData })) {
                      vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs9 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data.manufacturer !== void 0) {
                      const _errs10 = errors;
                      if (!validate190(data.manufacturer, { instancePath: instancePath + "/manufacturer", parentData: data, parentDataProperty: "manufacturer", rootData })) {
                        vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs10 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data.manufacturerPartNumber !== void 0) {
                        const _errs11 = errors;
                        if (!validate194(data.manufacturerPartNumber, { instancePath: instancePath + "/manufacturerPartNumber", parentData: data, parentDataProperty: "manufacturerPartNumber", rootData })) {
                          vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
                          errors = vErrors.length;
                        }
                        var valid1 = _errs11 === errors;
                      } else {
                        var valid1 = true;
                      }
                      if (valid1) {
                        if (data.supplier !== void 0) {
                          const _errs12 = errors;
                          if (!validate196(data.supplier, { instancePath: instancePath + "/supplier", parentData: data, parentDataProperty: "supplier", rootData })) {
                            vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
                            errors = vErrors.length;
                          }
                          var valid1 = _errs12 === errors;
                        } else {
                          var valid1 = true;
                        }
                        if (valid1) {
                          if (data.countryOfOrigin !== void 0) {
                            const _errs13 = errors;
                            if (!validate200(data.countryOfOrigin, { instancePath: instancePath + "/countryOfOrigin", parentData: data, parentDataProperty: "countryOfOrigin", rootData })) {
                              vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
                              errors = vErrors.length;
                            }
                            var valid1 = _errs13 === errors;
                          } else {
                            var valid1 = true;
                          }
                          if (valid1) {
                            if (data.hsCode !== void 0) {
                              const _errs14 = errors;
                              if (!validate202(data.hsCode, { instancePath: instancePath + "/hsCode", parentData: data, parentDataProperty: "hsCode", rootData })) {
                                vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
                                errors = vErrors.length;
                              }
                              var valid1 = _errs14 === errors;
                            } else {
                              var valid1 = true;
                            }
                            if (valid1) {
                              if (data.tariffCodes !== void 0) {
                                const _errs15 = errors;
                                if (!validate204(data.tariffCodes, { instancePath: instancePath + "/tariffCodes", parentData: data, parentDataProperty: "tariffCodes", rootData })) {
                                  vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
                                  errors = vErrors.length;
                                }
                                var valid1 = _errs15 === errors;
                              } else {
                                var valid1 = true;
                              }
                              if (valid1) {
                                if (data.controlCodes !== void 0) {
                                  const _errs16 = errors;
                                  if (!validate207(data.controlCodes, { instancePath: instancePath + "/controlCodes", parentData: data, parentDataProperty: "controlCodes", rootData })) {
                                    vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid1 = _errs16 === errors;
                                } else {
                                  var valid1 = true;
                                }
                                if (valid1) {
                                  if (data.casNumber !== void 0) {
                                    const _errs17 = errors;
                                    if (!validate210(data.casNumber, { instancePath: instancePath + "/casNumber", parentData: data, parentDataProperty: "casNumber", rootData })) {
                                      vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid1 = _errs17 === errors;
                                  } else {
                                    var valid1 = true;
                                  }
                                  if (valid1) {
                                    if (data.material !== void 0) {
                                      const _errs18 = errors;
                                      if (!validate212(data.material, { instancePath: instancePath + "/material", parentData: data, parentDataProperty: "material", rootData })) {
                                        vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid1 = _errs18 === errors;
                                    } else {
                                      var valid1 = true;
                                    }
                                    if (valid1) {
                                      if (data.magnet !== void 0) {
                                        const _errs19 = errors;
                                        if (!validate214(data.magnet, { instancePath: instancePath + "/magnet", parentData: data, parentDataProperty: "magnet", rootData })) {
                                          vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid1 = _errs19 === errors;
                                      } else {
                                        var valid1 = true;
                                      }
                                      if (valid1) {
                                        if (data.composition !== void 0) {
                                          const _errs20 = errors;
                                          if (!validate217(data.composition, { instancePath: instancePath + "/composition", parentData: data, parentDataProperty: "composition", rootData })) {
                                            vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
                                            errors = vErrors.length;
                                          }
                                          var valid1 = _errs20 === errors;
                                        } else {
                                          var valid1 = true;
                                        }
                                        if (valid1) {
                                          if (data.compositionStatus !== void 0) {
                                            const _errs21 = errors;
                                            if (!validate220(data.compositionStatus, { instancePath: instancePath + "/compositionStatus", parentData: data, parentDataProperty: "compositionStatus", rootData })) {
                                              vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
                                              errors = vErrors.length;
                                            }
                                            var valid1 = _errs21 === errors;
                                          } else {
                                            var valid1 = true;
                                          }
                                          if (valid1) {
                                            if (data.mass !== void 0) {
                                              const _errs22 = errors;
                                              if (!validate222(data.mass, { instancePath: instancePath + "/mass", parentData: data, parentDataProperty: "mass", rootData })) {
                                                vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
                                                errors = vErrors.length;
                                              }
                                              var valid1 = _errs22 === errors;
                                            } else {
                                              var valid1 = true;
                                            }
                                            if (valid1) {
                                              if (data.value !== void 0) {
                                                const _errs23 = errors;
                                                if (!validate225(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData })) {
                                                  vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
                                                  errors = vErrors.length;
                                                }
                                                var valid1 = _errs23 === errors;
                                              } else {
                                                var valid1 = true;
                                              }
                                              if (valid1) {
                                                if (data.endUse !== void 0) {
                                                  const _errs24 = errors;
                                                  if (!validate228(data.endUse, { instancePath: instancePath + "/endUse", parentData: data, parentDataProperty: "endUse", rootData })) {
                                                    vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
                                                    errors = vErrors.length;
                                                  }
                                                  var valid1 = _errs24 === errors;
                                                } else {
                                                  var valid1 = true;
                                                }
                                                if (valid1) {
                                                  if (data.items !== void 0) {
                                                    const _errs25 = errors;
                                                    if (!validate232(data.items, { instancePath: instancePath + "/items", parentData: data, parentDataProperty: "items", rootData })) {
                                                      vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
                                                      errors = vErrors.length;
                                                    }
                                                    var valid1 = _errs25 === errors;
                                                  } else {
                                                    var valid1 = true;
                                                  }
                                                  if (valid1) {
                                                    if (data.ref !== void 0) {
                                                      const _errs26 = errors;
                                                      if (!validate235(data.ref, { instancePath: instancePath + "/ref", parentData: data, parentDataProperty: "ref", rootData })) {
                                                        vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
                                                        errors = vErrors.length;
                                                      }
                                                      var valid1 = _errs26 === errors;
                                                    } else {
                                                      var valid1 = true;
                                                    }
                                                    if (valid1) {
                                                      if (data.customsRemark !== void 0) {
                                                        let data23 = data.customsRemark;
                                                        const _errs27 = errors;
                                                        if (typeof data23 !== "string") {
                                                          validate175.errors = [{ instancePath: instancePath + "/customsRemark", schemaPath: "#/properties/customsRemark/type", keyword: "type", params: { type: "string" } }];
                                                          return false;
                                                        }
                                                        if (!schema123.has(data23)) {
                                                          validate175.errors = [{ instancePath: instancePath + "/customsRemark", schemaPath: "#/properties/customsRemark/enum", keyword: "enum", params: {} }];
                                                          return false;
                                                        }
                                                        var valid1 = _errs27 === errors;
                                                      } else {
                                                        var valid1 = true;
                                                      }
                                                      if (valid1) {
                                                        if (data.licence !== void 0) {
                                                          const _errs29 = errors;
                                                          if (!validate141(data.licence, { instancePath: instancePath + "/licence", parentData: data, parentDataProperty: "licence", rootData })) {
                                                            vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
                                                            errors = vErrors.length;
                                                          }
                                                          var valid1 = _errs29 === errors;
                                                        } else {
                                                          var valid1 = true;
                                                        }
                                                        if (valid1) {
                                                          for (const key0 in data) {
                                                            if (!schema124.has(key0) && !key0.startsWith("x-")) {
                                                              validate175.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } }];
                                                              return false;
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate175.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate175.errors = vErrors;
  return errors === 0;
}
function validate140(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.kind === void 0 && (missing0 = "kind") || data.id === void 0 && (missing0 = "id") || data.exporter === void 0 && (missing0 = "exporter") || data.consignee === void 0 && (missing0 = "consignee") || data.countryOfExport === void 0 && (missing0 = "countryOfExport") || data.countryOfDestination === void 0 && (missing0 = "countryOfDestination") || data.items === void 0 && (missing0 = "items")) {
        validate140.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.kind !== void 0) {
          let data0 = data.kind;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validate140.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } }];
            return false;
          }
          if ("shipment" !== data0) {
            validate140.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "shipment" } }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.id !== void 0) {
            const _errs3 = errors;
            if (!validate141(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
              vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.exportDate !== void 0) {
              const _errs4 = errors;
              if (!validate143(data.exportDate, { instancePath: instancePath + "/exportDate", parentData: data, parentDataProperty: "exportDate", rootData })) {
                vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.exporter !== void 0) {
                const _errs5 = errors;
                if (!validate145(data.exporter, { instancePath: instancePath + "/exporter", parentData: data, parentDataProperty: "exporter", rootData })) {
                  vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.consignee !== void 0) {
                  const _errs6 = errors;
                  if (!validate145(data.consignee, { instancePath: instancePath + "/consignee", parentData: data, parentDataProperty: "consignee", rootData })) {
                    vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.importer !== void 0) {
                    const _errs7 = errors;
                    if (!validate145(data.importer, { instancePath: instancePath + "/importer", parentData: data, parentDataProperty: "importer", rootData })) {
                      vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.endUser !== void 0) {
                      const _errs8 = errors;
                      if (!validate145(data.endUser, { instancePath: instancePath + "/endUser", parentData: data, parentDataProperty: "endUser", rootData })) {
                        vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.intermediaries !== void 0) {
                        let data7 = data.intermediaries;
                        const _errs9 = errors;
                        if (errors === _errs9) {
                          if (Array.isArray(data7)) {
                            var valid1 = true;
                            const len0 = data7.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                              const _errs11 = errors;
                              if (!validate145(data7[i0], { instancePath: instancePath + "/intermediaries/" + i0, parentData: data7, parentDataProperty: i0, rootData })) {
                                vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
                                errors = vErrors.length;
                              }
                              var valid1 = _errs11 === errors;
                              if (!valid1) {
                                break;
                              }
                            }
                          } else {
                            validate140.errors = [{ instancePath: instancePath + "/intermediaries", schemaPath: "#/properties/intermediaries/type", keyword: "type", params: { type: "array" } }];
                            return false;
                          }
                        }
                        var valid0 = _errs9 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.countryOfExport !== void 0) {
                          const _errs12 = errors;
                          if (!validate153(data.countryOfExport, { instancePath: instancePath + "/countryOfExport", parentData: data, parentDataProperty: "countryOfExport", rootData })) {
                            vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs12 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.countryOfDestination !== void 0) {
                            const _errs13 = errors;
                            if (!validate153(data.countryOfDestination, { instancePath: instancePath + "/countryOfDestination", parentData: data, parentDataProperty: "countryOfDestination", rootData })) {
                              vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs13 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.transitCountries !== void 0) {
                              let data11 = data.transitCountries;
                              const _errs14 = errors;
                              if (errors === _errs14) {
                                if (Array.isArray(data11)) {
                                  var valid2 = true;
                                  const len1 = data11.length;
                                  for (let i1 = 0; i1 < len1; i1++) {
                                    const _errs16 = errors;
                                    if (!validate153(data11[i1], { instancePath: instancePath + "/transitCountries/" + i1, parentData: data11, parentDataProperty: i1, rootData })) {
                                      vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid2 = _errs16 === errors;
                                    if (!valid2) {
                                      break;
                                    }
                                  }
                                } else {
                                  validate140.errors = [{ instancePath: instancePath + "/transitCountries", schemaPath: "#/properties/transitCountries/type", keyword: "type", params: { type: "array" } }];
                                  return false;
                                }
                              }
                              var valid0 = _errs14 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.deliveryTerms !== void 0) {
                                const _errs17 = errors;
                                if (!validate157(data.deliveryTerms, { instancePath: instancePath + "/deliveryTerms", parentData: data, parentDataProperty: "deliveryTerms", rootData })) {
                                  vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
                                  errors = vErrors.length;
                                }
                                var valid0 = _errs17 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.licences !== void 0) {
                                  const _errs18 = errors;
                                  if (!validate160(data.licences, { instancePath: instancePath + "/licences", parentData: data, parentDataProperty: "licences", rootData })) {
                                    vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid0 = _errs18 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.endUse !== void 0) {
                                    const _errs19 = errors;
                                    if (!validate163(data.endUse, { instancePath: instancePath + "/endUse", parentData: data, parentDataProperty: "endUse", rootData })) {
                                      vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid0 = _errs19 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.endUses !== void 0) {
                                      const _errs20 = errors;
                                      if (!validate167(data.endUses, { instancePath: instancePath + "/endUses", parentData: data, parentDataProperty: "endUses", rootData })) {
                                        vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid0 = _errs20 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.parties !== void 0) {
                                        const _errs21 = errors;
                                        if (!validate170(data.parties, { instancePath: instancePath + "/parties", parentData: data, parentDataProperty: "parties", rootData })) {
                                          vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid0 = _errs21 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.currency !== void 0) {
                                          const _errs22 = errors;
                                          if (!validate173(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData })) {
                                            vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
                                            errors = vErrors.length;
                                          }
                                          var valid0 = _errs22 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.items !== void 0) {
                                            let data19 = data.items;
                                            const _errs23 = errors;
                                            if (errors === _errs23) {
                                              if (Array.isArray(data19)) {
                                                var valid3 = true;
                                                const len2 = data19.length;
                                                for (let i2 = 0; i2 < len2; i2++) {
                                                  const _errs25 = errors;
                                                  if (!validate175(data19[i2], { instancePath: instancePath + "/items/" + i2, parentData: data19, parentDataProperty: i2, rootData })) {
                                                    vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
                                                    errors = vErrors.length;
                                                  }
                                                  var valid3 = _errs25 === errors;
                                                  if (!valid3) {
                                                    break;
                                                  }
                                                }
                                              } else {
                                                validate140.errors = [{ instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" } }];
                                                return false;
                                              }
                                            }
                                            var valid0 = _errs23 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            for (const key0 in data) {
                                              if (!schema125.has(key0) && !key0.startsWith("x-")) {
                                                validate140.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } }];
                                                return false;
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate140.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate140.errors = vErrors;
  return errors === 0;
}
var validateConfig = validate239;
var schema129 = /* @__PURE__ */ new Set(["bom", "shipment", "exclude"]);
var schema149 = /* @__PURE__ */ new Set(["extends", "files", "regimes", "asOf", "actStates", "rules", "overrides", "packs", "baseline", "shapes", "traceRareEarths"]);
function validate240(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern0.test(data)) {
        validate240.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
        return false;
      }
    } else {
      validate240.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate240.errors = vErrors;
  return errors === 0;
}
function validate243(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs1 = errors;
        if (!validate240(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
          vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate243.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } }];
      return false;
    }
  }
  validate243.errors = vErrors;
  return errors === 0;
}
function validate248(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate248.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
    return false;
  }
  if (!schema35.has(data)) {
    validate248.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: {} }];
    return false;
  }
  validate248.errors = vErrors;
  return errors === 0;
}
function validate250(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (errors === 0) {
      if (typeof data === "string") {
        if (!pattern2.test(data)) {
          validate250.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } }];
          return false;
        }
      } else {
        validate250.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
  }
  validate250.errors = vErrors;
  return errors === 0;
}
var schema134 = /* @__PURE__ */ new Set(["in-force", "suspended", "ended"]);
function validate252(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate252.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
    return false;
  }
  if (!schema134.has(data)) {
    validate252.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: {} }];
    return false;
  }
  validate252.errors = vErrors;
  return errors === 0;
}
var schema137 = /* @__PURE__ */ new Set(["error", "warning", "information", "hint", "off"]);
function validate255(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate255.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
    return false;
  }
  if (!schema137.has(data)) {
    validate255.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: {} }];
    return false;
  }
  validate255.errors = vErrors;
  return errors === 0;
}
function validate254(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data) {
        const _errs2 = errors;
        if (!validate255(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData })) {
          vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs2 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate254.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate254.errors = vErrors;
  return errors === 0;
}
var schema139 = /* @__PURE__ */ new Set(["files", "rules"]);
function validate258(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.files === void 0 && (missing0 = "files") || data.rules === void 0 && (missing0 = "rules")) {
        validate258.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.files !== void 0) {
          const _errs1 = errors;
          if (!validate243(data.files, { instancePath: instancePath + "/files", parentData: data, parentDataProperty: "files", rootData })) {
            vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.rules !== void 0) {
            const _errs2 = errors;
            if (!validate254(data.rules, { instancePath: instancePath + "/rules", parentData: data, parentDataProperty: "rules", rootData })) {
              vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            for (const key0 in data) {
              if (!schema139.has(key0) && !key0.startsWith("x-")) {
                validate258.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } }];
                return false;
              }
            }
          }
        }
      }
    } else {
      validate258.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate258.errors = vErrors;
  return errors === 0;
}
var schema141 = /* @__PURE__ */ new Set(["bom", "shipment"]);
var schema142 = /* @__PURE__ */ new Set(["csv", "yaml", "json"]);
var schema147 = /* @__PURE__ */ new Set([".", ","]);
var schema148 = /* @__PURE__ */ new Set(["files", "use", "kind", "format", "items", "children", "document", "fields", "decimal", "without"]);
function validate267(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate240(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (errors === _errs2) {
      if (Array.isArray(data)) {
        if (data.length < 1) {
          const err0 = { instancePath, schemaPath: "#/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        } else {
          var valid1 = true;
          const len0 = data.length;
          for (let i0 = 0; i0 < len0; i0++) {
            const _errs4 = errors;
            if (!validate240(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
              vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
              errors = vErrors.length;
            }
            var valid1 = _errs4 === errors;
            if (!valid1) {
              break;
            }
          }
        }
      } else {
        const err1 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    var _valid0 = _errs2 === errors;
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
    validate267.errors = vErrors;
    return false;
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
  validate267.errors = vErrors;
  return errors === 0;
}
function validate274(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate240(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (errors === _errs2) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        const _errs4 = errors;
        for (const key0 in data) {
          if (!(key0 === "from" || key0 === "value" || key0 === "unit" || key0 === "values")) {
            const err0 = { instancePath, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
            break;
          }
        }
        if (_errs4 === errors) {
          if (data.from !== void 0) {
            const _errs5 = errors;
            if (!validate240(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData })) {
              vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
              errors = vErrors.length;
            }
            var valid1 = _errs5 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.value !== void 0) {
              const _errs6 = errors;
              if (!validate240(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData })) {
                vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs6 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.unit !== void 0) {
                let data2 = data.unit;
                const _errs7 = errors;
                const _errs8 = errors;
                let valid2 = false;
                const _errs9 = errors;
                if (!validate240(data2, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData })) {
                  vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
                  errors = vErrors.length;
                }
                var _valid1 = _errs9 === errors;
                valid2 = valid2 || _valid1;
                if (!valid2) {
                  const _errs10 = errors;
                  if (errors === _errs10) {
                    if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                      let missing0;
                      if (data2.from === void 0 && (missing0 = "from")) {
                        const err1 = { instancePath: instancePath + "/unit", schemaPath: "#/anyOf/1/properties/unit/anyOf/1/required", keyword: "required", params: { missingProperty: missing0 } };
                        if (vErrors === null) {
                          vErrors = [err1];
                        } else {
                          vErrors.push(err1);
                        }
                        errors++;
                      } else {
                        const _errs12 = errors;
                        for (const key1 in data2) {
                          if (!(key1 === "from")) {
                            const err2 = { instancePath: instancePath + "/unit", schemaPath: "#/anyOf/1/properties/unit/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                            if (vErrors === null) {
                              vErrors = [err2];
                            } else {
                              vErrors.push(err2);
                            }
                            errors++;
                            break;
                          }
                        }
                        if (_errs12 === errors) {
                          if (data2.from !== void 0) {
                            if (!validate240(data2.from, { instancePath: instancePath + "/unit/from", parentData: data2, parentDataProperty: "from", rootData })) {
                              vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
                              errors = vErrors.length;
                            }
                          }
                        }
                      }
                    } else {
                      const err3 = { instancePath: instancePath + "/unit", schemaPath: "#/anyOf/1/properties/unit/anyOf/1/type", keyword: "type", params: { type: "object" } };
                      if (vErrors === null) {
                        vErrors = [err3];
                      } else {
                        vErrors.push(err3);
                      }
                      errors++;
                    }
                  }
                  var _valid1 = _errs10 === errors;
                  valid2 = valid2 || _valid1;
                }
                if (!valid2) {
                  const err4 = { instancePath: instancePath + "/unit", schemaPath: "#/anyOf/1/properties/unit/anyOf", keyword: "anyOf", params: {} };
                  if (vErrors === null) {
                    vErrors = [err4];
                  } else {
                    vErrors.push(err4);
                  }
                  errors++;
                } else {
                  errors = _errs8;
                  if (vErrors !== null) {
                    if (_errs8) {
                      vErrors.length = _errs8;
                    } else {
                      vErrors = null;
                    }
                  }
                }
                var valid1 = _errs7 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data.values !== void 0) {
                  let data4 = data.values;
                  const _errs14 = errors;
                  if (errors === _errs14) {
                    if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                      for (const key2 in data4) {
                        const _errs17 = errors;
                        if (!validate240(data4[key2], { instancePath: instancePath + "/values/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data4, parentDataProperty: key2, rootData })) {
                          vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
                          errors = vErrors.length;
                        }
                        var valid4 = _errs17 === errors;
                        if (!valid4) {
                          break;
                        }
                      }
                    } else {
                      const err5 = { instancePath: instancePath + "/values", schemaPath: "#/anyOf/1/properties/values/type", keyword: "type", params: { type: "object" } };
                      if (vErrors === null) {
                        vErrors = [err5];
                      } else {
                        vErrors.push(err5);
                      }
                      errors++;
                    }
                  }
                  var valid1 = _errs14 === errors;
                } else {
                  var valid1 = true;
                }
              }
            }
          }
        }
      } else {
        const err6 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err7 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
    validate274.errors = vErrors;
    return false;
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
  validate274.errors = vErrors;
  return errors === 0;
}
function validate273(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate274(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate274.errors : vErrors.concat(validate274.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (errors === _errs2) {
      if (Array.isArray(data)) {
        if (data.length < 1) {
          const err0 = { instancePath, schemaPath: "#/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        } else {
          var valid1 = true;
          const len0 = data.length;
          for (let i0 = 0; i0 < len0; i0++) {
            const _errs4 = errors;
            if (!validate274(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
              vErrors = vErrors === null ? validate274.errors : vErrors.concat(validate274.errors);
              errors = vErrors.length;
            }
            var valid1 = _errs4 === errors;
            if (!valid1) {
              break;
            }
          }
        }
      } else {
        const err1 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    var _valid0 = _errs2 === errors;
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
    validate273.errors = vErrors;
    return false;
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
  validate273.errors = vErrors;
  return errors === 0;
}
function validate272(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data) {
        const _errs2 = errors;
        if (!validate273(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData })) {
          vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs2 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate272.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate272.errors = vErrors;
  return errors === 0;
}
function validate264(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.files === void 0 && (missing0 = "files")) {
        validate264.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.files !== void 0) {
          const _errs1 = errors;
          if (!validate243(data.files, { instancePath: instancePath + "/files", parentData: data, parentDataProperty: "files", rootData })) {
            vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.use !== void 0) {
            const _errs2 = errors;
            if (!validate240(data.use, { instancePath: instancePath + "/use", parentData: data, parentDataProperty: "use", rootData })) {
              vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.kind !== void 0) {
              let data2 = data.kind;
              const _errs3 = errors;
              if (typeof data2 !== "string") {
                validate264.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!schema141.has(data2)) {
                validate264.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: {} }];
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.format !== void 0) {
                let data3 = data.format;
                const _errs5 = errors;
                if (typeof data3 !== "string") {
                  validate264.errors = [{ instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                if (!schema142.has(data3)) {
                  validate264.errors = [{ instancePath: instancePath + "/format", schemaPath: "#/properties/format/enum", keyword: "enum", params: {} }];
                  return false;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.items !== void 0) {
                  const _errs7 = errors;
                  if (!validate267(data.items, { instancePath: instancePath + "/items", parentData: data, parentDataProperty: "items", rootData })) {
                    vErrors = vErrors === null ? validate267.errors : vErrors.concat(validate267.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.children !== void 0) {
                    const _errs8 = errors;
                    if (!validate267(data.children, { instancePath: instancePath + "/children", parentData: data, parentDataProperty: "children", rootData })) {
                      vErrors = vErrors === null ? validate267.errors : vErrors.concat(validate267.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.document !== void 0) {
                      const _errs9 = errors;
                      if (!validate272(data.document, { instancePath: instancePath + "/document", parentData: data, parentDataProperty: "document", rootData })) {
                        vErrors = vErrors === null ? validate272.errors : vErrors.concat(validate272.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs9 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.fields !== void 0) {
                        const _errs10 = errors;
                        if (!validate272(data.fields, { instancePath: instancePath + "/fields", parentData: data, parentDataProperty: "fields", rootData })) {
                          vErrors = vErrors === null ? validate272.errors : vErrors.concat(validate272.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs10 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.decimal !== void 0) {
                          let data8 = data.decimal;
                          const _errs11 = errors;
                          if (typeof data8 !== "string") {
                            validate264.errors = [{ instancePath: instancePath + "/decimal", schemaPath: "#/properties/decimal/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                          if (!schema147.has(data8)) {
                            validate264.errors = [{ instancePath: instancePath + "/decimal", schemaPath: "#/properties/decimal/enum", keyword: "enum", params: {} }];
                            return false;
                          }
                          var valid0 = _errs11 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.without !== void 0) {
                            let data9 = data.without;
                            const _errs13 = errors;
                            if (errors === _errs13) {
                              if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                                for (const key0 in data9) {
                                  let data10 = data9[key0];
                                  const _errs16 = errors;
                                  if (errors === _errs16) {
                                    if (Array.isArray(data10)) {
                                      var valid2 = true;
                                      const len0 = data10.length;
                                      for (let i0 = 0; i0 < len0; i0++) {
                                        const _errs18 = errors;
                                        if (!validate240(data10[i0], { instancePath: instancePath + "/without/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, parentData: data10, parentDataProperty: i0, rootData })) {
                                          vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid2 = _errs18 === errors;
                                        if (!valid2) {
                                          break;
                                        }
                                      }
                                    } else {
                                      validate264.errors = [{ instancePath: instancePath + "/without/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/without/additionalProperties/type", keyword: "type", params: { type: "array" } }];
                                      return false;
                                    }
                                  }
                                  var valid1 = _errs16 === errors;
                                  if (!valid1) {
                                    break;
                                  }
                                }
                              } else {
                                validate264.errors = [{ instancePath: instancePath + "/without", schemaPath: "#/properties/without/type", keyword: "type", params: { type: "object" } }];
                                return false;
                              }
                            }
                            var valid0 = _errs13 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            for (const key1 in data) {
                              if (!schema148.has(key1) && !key1.startsWith("x-")) {
                                validate264.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key1 } }];
                                return false;
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate264.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate264.errors = vErrors;
  return errors === 0;
}
function validate239(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.extends !== void 0) {
        let data0 = data.extends;
        const _errs1 = errors;
        const _errs2 = errors;
        let valid1 = false;
        const _errs3 = errors;
        if (!validate240(data0, { instancePath: instancePath + "/extends", parentData: data, parentDataProperty: "extends", rootData })) {
          vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs3 === errors;
        valid1 = valid1 || _valid0;
        if (!valid1) {
          const _errs4 = errors;
          if (errors === _errs4) {
            if (Array.isArray(data0)) {
              if (data0.length < 1) {
                const err0 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                if (vErrors === null) {
                  vErrors = [err0];
                } else {
                  vErrors.push(err0);
                }
                errors++;
              } else {
                var valid2 = true;
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs6 = errors;
                  if (!validate240(data0[i0], { instancePath: instancePath + "/extends/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                    vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
                    errors = vErrors.length;
                  }
                  var valid2 = _errs6 === errors;
                  if (!valid2) {
                    break;
                  }
                }
              }
            } else {
              const err1 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/anyOf/1/type", keyword: "type", params: { type: "array" } };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
          }
          var _valid0 = _errs4 === errors;
          valid1 = valid1 || _valid0;
        }
        if (!valid1) {
          const err2 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/anyOf", keyword: "anyOf", params: {} };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
          validate239.errors = vErrors;
          return false;
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
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.files !== void 0) {
          let data2 = data.files;
          const _errs7 = errors;
          if (errors === _errs7) {
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              if (data2.bom !== void 0) {
                const _errs9 = errors;
                if (!validate243(data2.bom, { instancePath: instancePath + "/files/bom", parentData: data2, parentDataProperty: "bom", rootData })) {
                  vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
                  errors = vErrors.length;
                }
                var valid3 = _errs9 === errors;
              } else {
                var valid3 = true;
              }
              if (valid3) {
                if (data2.shipment !== void 0) {
                  const _errs10 = errors;
                  if (!validate243(data2.shipment, { instancePath: instancePath + "/files/shipment", parentData: data2, parentDataProperty: "shipment", rootData })) {
                    vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
                    errors = vErrors.length;
                  }
                  var valid3 = _errs10 === errors;
                } else {
                  var valid3 = true;
                }
                if (valid3) {
                  if (data2.exclude !== void 0) {
                    const _errs11 = errors;
                    if (!validate243(data2.exclude, { instancePath: instancePath + "/files/exclude", parentData: data2, parentDataProperty: "exclude", rootData })) {
                      vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
                      errors = vErrors.length;
                    }
                    var valid3 = _errs11 === errors;
                  } else {
                    var valid3 = true;
                  }
                  if (valid3) {
                    for (const key0 in data2) {
                      if (!schema129.has(key0) && !key0.startsWith("x-")) {
                        validate239.errors = [{ instancePath: instancePath + "/files", schemaPath: "#/properties/files/knownKeys", keyword: "knownKeys", params: { key: key0 } }];
                        return false;
                      }
                    }
                  }
                }
              }
            } else {
              validate239.errors = [{ instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "object" } }];
              return false;
            }
          }
          var valid0 = _errs7 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.regimes !== void 0) {
            let data6 = data.regimes;
            const _errs12 = errors;
            if (errors === _errs12) {
              if (Array.isArray(data6)) {
                if (data6.length < 1) {
                  validate239.errors = [{ instancePath: instancePath + "/regimes", schemaPath: "#/properties/regimes/minItems", keyword: "minItems", params: { limit: 1 } }];
                  return false;
                } else {
                  var valid4 = true;
                  const len1 = data6.length;
                  for (let i1 = 0; i1 < len1; i1++) {
                    const _errs14 = errors;
                    if (!validate248(data6[i1], { instancePath: instancePath + "/regimes/" + i1, parentData: data6, parentDataProperty: i1, rootData })) {
                      vErrors = vErrors === null ? validate248.errors : vErrors.concat(validate248.errors);
                      errors = vErrors.length;
                    }
                    var valid4 = _errs14 === errors;
                    if (!valid4) {
                      break;
                    }
                  }
                }
              } else {
                validate239.errors = [{ instancePath: instancePath + "/regimes", schemaPath: "#/properties/regimes/type", keyword: "type", params: { type: "array" } }];
                return false;
              }
            }
            var valid0 = _errs12 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.asOf !== void 0) {
              const _errs15 = errors;
              if (!validate250(data.asOf, { instancePath: instancePath + "/asOf", parentData: data, parentDataProperty: "asOf", rootData })) {
                vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs15 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.actStates !== void 0) {
                let data9 = data.actStates;
                const _errs16 = errors;
                if (errors === _errs16) {
                  if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                    for (const key1 in data9) {
                      const _errs19 = errors;
                      if (!validate252(data9[key1], { instancePath: instancePath + "/actStates/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data9, parentDataProperty: key1, rootData })) {
                        vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
                        errors = vErrors.length;
                      }
                      var valid5 = _errs19 === errors;
                      if (!valid5) {
                        break;
                      }
                    }
                  } else {
                    validate239.errors = [{ instancePath: instancePath + "/actStates", schemaPath: "#/properties/actStates/type", keyword: "type", params: { type: "object" } }];
                    return false;
                  }
                }
                var valid0 = _errs16 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.rules !== void 0) {
                  const _errs20 = errors;
                  if (!validate254(data.rules, { instancePath: instancePath + "/rules", parentData: data, parentDataProperty: "rules", rootData })) {
                    vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs20 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.overrides !== void 0) {
                    let data12 = data.overrides;
                    const _errs21 = errors;
                    if (errors === _errs21) {
                      if (Array.isArray(data12)) {
                        var valid6 = true;
                        const len2 = data12.length;
                        for (let i2 = 0; i2 < len2; i2++) {
                          const _errs23 = errors;
                          if (!validate258(data12[i2], { instancePath: instancePath + "/overrides/" + i2, parentData: data12, parentDataProperty: i2, rootData })) {
                            vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors);
                            errors = vErrors.length;
                          }
                          var valid6 = _errs23 === errors;
                          if (!valid6) {
                            break;
                          }
                        }
                      } else {
                        validate239.errors = [{ instancePath: instancePath + "/overrides", schemaPath: "#/properties/overrides/type", keyword: "type", params: { type: "array" } }];
                        return false;
                      }
                    }
                    var valid0 = _errs21 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.packs !== void 0) {
                      let data14 = data.packs;
                      const _errs24 = errors;
                      if (errors === _errs24) {
                        if (Array.isArray(data14)) {
                          var valid7 = true;
                          const len3 = data14.length;
                          for (let i3 = 0; i3 < len3; i3++) {
                            const _errs26 = errors;
                            if (!validate240(data14[i3], { instancePath: instancePath + "/packs/" + i3, parentData: data14, parentDataProperty: i3, rootData })) {
                              vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
                              errors = vErrors.length;
                            }
                            var valid7 = _errs26 === errors;
                            if (!valid7) {
                              break;
                            }
                          }
                        } else {
                          validate239.errors = [{ instancePath: instancePath + "/packs", schemaPath: "#/properties/packs/type", keyword: "type", params: { type: "array" } }];
                          return false;
                        }
                      }
                      var valid0 = _errs24 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.baseline !== void 0) {
                        const _errs27 = errors;
                        if (!validate240(data.baseline, { instancePath: instancePath + "/baseline", parentData: data, parentDataProperty: "baseline", rootData })) {
                          vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs27 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.shapes !== void 0) {
                          let data17 = data.shapes;
                          const _errs28 = errors;
                          if (errors === _errs28) {
                            if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                              for (const key2 in data17) {
                                const _errs31 = errors;
                                if (!validate264(data17[key2], { instancePath: instancePath + "/shapes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data17, parentDataProperty: key2, rootData })) {
                                  vErrors = vErrors === null ? validate264.errors : vErrors.concat(validate264.errors);
                                  errors = vErrors.length;
                                }
                                var valid8 = _errs31 === errors;
                                if (!valid8) {
                                  break;
                                }
                              }
                            } else {
                              validate239.errors = [{ instancePath: instancePath + "/shapes", schemaPath: "#/properties/shapes/type", keyword: "type", params: { type: "object" } }];
                              return false;
                            }
                          }
                          var valid0 = _errs28 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.traceRareEarths !== void 0) {
                            const _errs32 = errors;
                            if (typeof data.traceRareEarths !== "boolean") {
                              validate239.errors = [{ instancePath: instancePath + "/traceRareEarths", schemaPath: "#/properties/traceRareEarths/type", keyword: "type", params: { type: "boolean" } }];
                              return false;
                            }
                            var valid0 = _errs32 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            for (const key3 in data) {
                              if (!schema149.has(key3) && !key3.startsWith("x-")) {
                                validate239.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key3 } }];
                                return false;
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate239.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate239.errors = vErrors;
  return errors === 0;
}
var validatePack = validate288;
var schema335 = /* @__PURE__ */ new Set(["pack", "sources", "acts", "controlledItems", "itemLists", "thresholds", "guidance", "licenceTypes", "provisions", "certificateFields", "customsRemarks", "endUseTreatments", "countryLists", "sourcingRestrictions", "parties", "vagueStatements", "authorities", "nomenclatures", "listedForms", "materialClasses", "elements", "tariffCodes", "casNumbers", "materials", "grades", "finishedGoods", "goods", "lookAlikes", "wordLists", "formWords", "partnerWords", "legalForms", "nameWords", "nameCompounds", "characterFoldings", "placeholders", "countryGroups", "rules", "tests"]);
var schema154 = /* @__PURE__ */ new Set(["PRC", "US", "EU", "JP", "house"]);
var schema155 = /* @__PURE__ */ new Set(["id", "title", "version", "reviewedOn", "authority", "note"]);
var pattern18 = new RegExp("^[a-z][a-z0-9-]*$", "u");
var pattern20 = new RegExp("^[0-9][0-9A-Za-z.+-]*$", "u");
function validate290(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern0.test(data)) {
        validate290.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
        return false;
      }
    } else {
      validate290.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate290.errors = vErrors;
  return errors === 0;
}
function validate292(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (errors === 0) {
      if (typeof data === "string") {
        if (!pattern2.test(data)) {
          validate292.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } }];
          return false;
        }
      } else {
        validate292.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
  }
  validate292.errors = vErrors;
  return errors === 0;
}
function validate289(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.title === void 0 && (missing0 = "title") || data.version === void 0 && (missing0 = "version") || data.reviewedOn === void 0 && (missing0 = "reviewedOn") || data.authority === void 0 && (missing0 = "authority")) {
        validate289.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern18.test(data0)) {
                validate289.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } }];
                return false;
              }
            } else {
              validate289.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.title !== void 0) {
            const _errs3 = errors;
            if (!validate290(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
              vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.version !== void 0) {
              let data2 = data.version;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data2 === "string") {
                  if (!pattern20.test(data2)) {
                    validate289.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/pattern", keyword: "pattern", params: { pattern: "^[0-9][0-9A-Za-z.+-]*$" } }];
                    return false;
                  }
                } else {
                  validate289.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.reviewedOn !== void 0) {
                const _errs6 = errors;
                if (!validate292(data.reviewedOn, { instancePath: instancePath + "/reviewedOn", parentData: data, parentDataProperty: "reviewedOn", rootData })) {
                  vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.authority !== void 0) {
                  let data4 = data.authority;
                  const _errs7 = errors;
                  if (typeof data4 !== "string") {
                    validate289.errors = [{ instancePath: instancePath + "/authority", schemaPath: "#/properties/authority/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                  if (!schema154.has(data4)) {
                    validate289.errors = [{ instancePath: instancePath + "/authority", schemaPath: "#/properties/authority/enum", keyword: "enum", params: {} }];
                    return false;
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.note !== void 0) {
                    const _errs9 = errors;
                    if (!validate290(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
                      vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    for (const key0 in data) {
                      if (!schema155.has(key0) && !key0.startsWith("x-")) {
                        validate289.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } }];
                        return false;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate289.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate289.errors = vErrors;
  return errors === 0;
}
var schema158 = /* @__PURE__ */ new Set(["url", "title", "date", "read", "note"]);
var pattern22 = new RegExp("^https?://\\S+$", "u");
var pattern23 = new RegExp("^[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?$", "u");
function validate297(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.title === void 0 && (missing0 = "title") || data.read === void 0 && (missing0 = "read")) {
        validate297.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.url !== void 0) {
          let data0 = data.url;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern22.test(data0)) {
                validate297.errors = [{ instancePath: instancePath + "/url", schemaPath: "#/properties/url/pattern", keyword: "pattern", params: { pattern: "^https?://\\S+$" } }];
                return false;
              }
            } else {
              validate297.errors = [{ instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.title !== void 0) {
            const _errs3 = errors;
            if (!validate290(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
              vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.date !== void 0) {
              let data2 = data.date;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data2 === "string") {
                  if (!pattern23.test(data2)) {
                    validate297.errors = [{ instancePath: instancePath + "/date", schemaPath: "#/properties/date/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?$" } }];
                    return false;
                  }
                } else {
                  validate297.errors = [{ instancePath: instancePath + "/date", schemaPath: "#/properties/date/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.read !== void 0) {
                const _errs6 = errors;
                if (typeof data.read !== "boolean") {
                  validate297.errors = [{ instancePath: instancePath + "/read", schemaPath: "#/properties/read/type", keyword: "type", params: { type: "boolean" } }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.note !== void 0) {
                  const _errs8 = errors;
                  if (!validate290(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
                    vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  for (const key0 in data) {
                    if (!schema158.has(key0) && !key0.startsWith("x-")) {
                      validate297.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } }];
                      return false;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate297.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate297.errors = vErrors;
  return errors === 0;
}
function validate296(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate297(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate297.errors : vErrors.concat(validate297.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (!validate290(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
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
    validate296.errors = vErrors;
    return false;
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
  validate296.errors = vErrors;
  return errors === 0;
}
var schema163 = /* @__PURE__ */ new Set(["law", "regulation", "announcement", "list", "suspension", "draft", "statement"]);
var schema167 = /* @__PURE__ */ new Set(["on", "citations"]);
var schema191 = /* @__PURE__ */ new Set(["id", "authority", "kind", "issuers", "shortTitle", "title", "issued", "effective", "notBefore", "seenInForce", "suspensions", "resumptions", "ends", "suspends", "clauses", "lastKnown", "reach", "requires", "bars", "itemsOf", "confidence", "citations", "note"]);
var pattern24 = new RegExp("^[a-z]+-[0-9]{4}-[a-z0-9][a-z0-9.-]*$", "u");
function validate304(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern24.test(data)) {
        validate304.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z]+-[0-9]{4}-[a-z0-9][a-z0-9.-]*$" } }];
        return false;
      }
    } else {
      validate304.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate304.errors = vErrors;
  return errors === 0;
}
function validate306(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate306.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
    return false;
  }
  if (!schema35.has(data)) {
    validate306.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: {} }];
    return false;
  }
  validate306.errors = vErrors;
  return errors === 0;
}
var schema165 = /* @__PURE__ */ new Set(["en", "zh", "ja", "de", "fr"]);
function validate310(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.en === void 0 && (missing0 = "en")) {
        validate310.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.en !== void 0) {
          const _errs1 = errors;
          if (!validate290(data.en, { instancePath: instancePath + "/en", parentData: data, parentDataProperty: "en", rootData })) {
            vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.zh !== void 0) {
            const _errs2 = errors;
            if (!validate290(data.zh, { instancePath: instancePath + "/zh", parentData: data, parentDataProperty: "zh", rootData })) {
              vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.ja !== void 0) {
              const _errs3 = errors;
              if (!validate290(data.ja, { instancePath: instancePath + "/ja", parentData: data, parentDataProperty: "ja", rootData })) {
                vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.de !== void 0) {
                const _errs4 = errors;
                if (!validate290(data.de, { instancePath: instancePath + "/de", parentData: data, parentDataProperty: "de", rootData })) {
                  vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.fr !== void 0) {
                  const _errs5 = errors;
                  if (!validate290(data.fr, { instancePath: instancePath + "/fr", parentData: data, parentDataProperty: "fr", rootData })) {
                    vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  for (const key0 in data) {
                    if (!schema165.has(key0) && !key0.startsWith("x-")) {
                      validate310.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } }];
                      return false;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate310.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate310.errors = vErrors;
  return errors === 0;
}
var pattern25 = new RegExp("^[a-z0-9][a-z0-9.-]*$", "u");
function validate321(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      if (data.length < 1) {
        validate321.errors = [{ instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } }];
        return false;
      } else {
        var valid0 = true;
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data0 = data[i0];
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern25.test(data0)) {
                validate321.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9.-]*$" } }];
                return false;
              }
            } else {
              validate321.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
          if (!valid0) {
            break;
          }
        }
      }
    } else {
      validate321.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } }];
      return false;
    }
  }
  validate321.errors = vErrors;
  return errors === 0;
}
var schema171 = /* @__PURE__ */ new Set(["from", "until", "by", "lastKnown", "citations", "note"]);
var schema170 = /* @__PURE__ */ new Set(["on", "text", "citations"]);
function validate327(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.on === void 0 && (missing0 = "on") || data.text === void 0 && (missing0 = "text") || data.citations === void 0 && (missing0 = "citations")) {
        validate327.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.on !== void 0) {
          const _errs1 = errors;
          if (!validate292(data.on, { instancePath: instancePath + "/on", parentData: data, parentDataProperty: "on", rootData })) {
            vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.text !== void 0) {
            const _errs2 = errors;
            if (!validate290(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData })) {
              vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.citations !== void 0) {
              const _errs3 = errors;
              if (!validate321(data.citations, { instancePath: instancePath + "/citations", parentData: data, parentDataProperty: "citations", rootData })) {
                vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              for (const key0 in data) {
                if (!schema170.has(key0) && !key0.startsWith("x-")) {
                  validate327.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } }];
                  return false;
                }
              }
            }
          }
        }
      }
    } else {
      validate327.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate327.errors = vErrors;
  return errors === 0;
}
function validate323(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.from === void 0 && (missing0 = "from") || data.citations === void 0 && (missing0 = "citations")) {
        validate323.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.from !== void 0) {
          const _errs1 = errors;
          if (!validate292(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData })) {
            vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.until !== void 0) {
            const _errs2 = errors;
            if (!validate292(data.until, { instancePath: instancePath + "/until", parentData: data, parentDataProperty: "until", rootData })) {
              vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.by !== void 0) {
              const _errs3 = errors;
              if (!validate304(data.by, { instancePath: instancePath + "/by", parentData: data, parentDataProperty: "by", rootData })) {
                vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.lastKnown !== void 0) {
                const _errs4 = errors;
                if (!validate327(data.lastKnown, { instancePath: instancePath + "/lastKnown", parentData: data, parentDataProperty: "lastKnown", rootData })) {
                  vErrors = vErrors === null ? validate327.errors : vErrors.concat(validate327.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.citations !== void 0) {
                  const _errs5 = errors;
                  if (!validate321(data.citations, { instancePath: instancePath + "/citations", parentData: data, parentDataProperty: "citations", rootData })) {
                    vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.note !== void 0) {
                    const _errs6 = errors;
                    if (!validate290(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
                      vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs6 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    for (const key0 in data) {
                      if (!schema171.has(key0) && !key0.startsWith("x-")) {
                        validate323.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } }];
                        return false;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate323.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate323.errors = vErrors;
  return errors === 0;
}
var schema173 = /* @__PURE__ */ new Set(["on", "by", "citations", "note"]);
function validate335(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.on === void 0 && (missing0 = "on") || data.citations === void 0 && (missing0 = "citations")) {
        validate335.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.on !== void 0) {
          const _errs1 = errors;
          if (!validate292(data.on, { instancePath: instancePath + "/on", parentData: data, parentDataProperty: "on", rootData })) {
            vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.by !== void 0) {
            const _errs2 = errors;
            if (!validate304(data.by, { instancePath: instancePath + "/by", parentData: data, parentDataProperty: "by", rootData })) {
              vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.citations !== void 0) {
              const _errs3 = errors;
              if (!validate321(data.citations, { instancePath: instancePath + "/citations", parentData: data, parentDataProperty: "citations", rootData })) {
                vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.note !== void 0) {
                const _errs4 = errors;
                if (!validate290(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
                  vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                for (const key0 in data) {
                  if (!schema173.has(key0) && !key0.startsWith("x-")) {
                    validate335.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } }];
                    return false;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate335.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate335.errors = vErrors;
  return errors === 0;
}
function validate341(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.on === void 0 && (missing0 = "on") || data.citations === void 0 && (missing0 = "citations")) {
        validate341.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.on !== void 0) {
          const _errs1 = errors;
          if (!validate292(data.on, { instancePath: instancePath + "/on", parentData: data, parentDataProperty: "on", rootData })) {
            vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.by !== void 0) {
            const _errs2 = errors;
            if (!validate304(data.by, { instancePath: instancePath + "/by", parentData: data, parentDataProperty: "by", rootData })) {
              vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.citations !== void 0) {
              const _errs3 = errors;
              if (!validate321(data.citations, { instancePath: instancePath + "/citations", parentData: data, parentDataProperty: "citations", rootData })) {
                vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.note !== void 0) {
                const _errs4 = errors;
                if (!validate290(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
                  vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                for (const key0 in data) {
                  if (!schema173.has(key0) && !key0.startsWith("x-")) {
                    validate341.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } }];
                    return false;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate341.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate341.errors = vErrors;
  return errors === 0;
}
var schema177 = /* @__PURE__ */ new Set(["act", "clause"]);
var schema178 = /* @__PURE__ */ new Set(["of", "from", "until", "lastKnown", "citations", "note"]);
function validate347(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.of === void 0 && (missing0 = "of") || data.from === void 0 && (missing0 = "from") || data.citations === void 0 && (missing0 = "citations")) {
        validate347.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.of !== void 0) {
          let data0 = data.of;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              if (data0.length < 1) {
                validate347.errors = [{ instancePath: instancePath + "/of", schemaPath: "#/properties/of/minItems", keyword: "minItems", params: { limit: 1 } }];
                return false;
              } else {
                var valid1 = true;
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data1 = data0[i0];
                  const _errs3 = errors;
                  if (errors === _errs3) {
                    if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                      let missing1;
                      if (data1.act === void 0 && (missing1 = "act")) {
                        validate347.errors = [{ instancePath: instancePath + "/of/" + i0, schemaPath: "#/properties/of/items/required", keyword: "required", params: { missingProperty: missing1 } }];
                        return false;
                      } else {
                        if (data1.act !== void 0) {
                          const _errs5 = errors;
                          if (!validate304(data1.act, { instancePath: instancePath + "/of/" + i0 + "/act", parentData: data1, parentDataProperty: "act", rootData })) {
                            vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
                            errors = vErrors.length;
                          }
                          var valid2 = _errs5 === errors;
                        } else {
                          var valid2 = true;
                        }
                        if (valid2) {
                          if (data1.clause !== void 0) {
                            const _errs6 = errors;
                            if (!validate290(data1.clause, { instancePath: instancePath + "/of/" + i0 + "/clause", parentData: data1, parentDataProperty: "clause", rootData })) {
                              vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                              errors = vErrors.length;
                            }
                            var valid2 = _errs6 === errors;
                          } else {
                            var valid2 = true;
                          }
                          if (valid2) {
                            for (const key0 in data1) {
                              if (!schema177.has(key0) && !key0.startsWith("x-")) {
                                validate347.errors = [{ instancePath: instancePath + "/of/" + i0, schemaPath: "#/properties/of/items/knownKeys", keyword: "knownKeys", params: { key: key0 } }];
                                return false;
                              }
                            }
                          }
                        }
                      }
                    } else {
                      validate347.errors = [{ instancePath: instancePath + "/of/" + i0, schemaPath: "#/properties/of/items/type", keyword: "type", params: { type: "object" } }];
                      return false;
                    }
                  }
                  var valid1 = _errs3 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              }
            } else {
              validate347.errors = [{ instancePath: instancePath + "/of", schemaPath: "#/properties/of/type", keyword: "type", params: { type: "array" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.from !== void 0) {
            const _errs7 = errors;
            if (!validate292(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData })) {
              vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs7 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.until !== void 0) {
              const _errs8 = errors;
              if (!validate292(data.until, { instancePath: instancePath + "/until", parentData: data, parentDataProperty: "until", rootData })) {
                vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs8 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.lastKnown !== void 0) {
                const _errs9 = errors;
                if (!validate327(data.lastKnown, { instancePath: instancePath + "/lastKnown", parentData: data, parentDataProperty: "lastKnown", rootData })) {
                  vErrors = vErrors === null ? validate327.errors : vErrors.concat(validate327.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs9 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.citations !== void 0) {
                  const _errs10 = errors;
                  if (!validate321(data.citations, { instancePath: instancePath + "/citations", parentData: data, parentDataProperty: "citations", rootData })) {
                    vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs10 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.note !== void 0) {
                    const _errs11 = errors;
                    if (!validate290(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
                      vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    for (const key1 in data) {
                      if (!schema178.has(key1) && !key1.startsWith("x-")) {
                        validate347.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key1 } }];
                        return false;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate347.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate347.errors = vErrors;
  return errors === 0;
}
var schema190 = /* @__PURE__ */ new Set(["id", "title", "effective", "notBefore", "lastKnown", "suspensions", "resumptions", "ends", "requires", "bars", "reach", "itemsOf", "confidence", "citations", "note"]);
var schema181 = /* @__PURE__ */ new Set(["licence", "prohibition", "refusal-in-principle", "case-by-case", "risk-report", "report", "information", "nothing"]);
function validate365(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate365.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
    return false;
  }
  if (!schema181.has(data)) {
    validate365.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: {} }];
    return false;
  }
  validate365.errors = vErrors;
  return errors === 0;
}
var schema183 = /* @__PURE__ */ new Set(["military-end-use", "military-end-user", "military-strength", "weapons-of-mass-destruction", "terrorism", "control-list-party", "watch-list-party", "affiliate"]);
function validate367(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      if (data.length < 1) {
        validate367.errors = [{ instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } }];
        return false;
      } else {
        var valid0 = true;
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data0 = data[i0];
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validate367.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } }];
            return false;
          }
          if (!schema183.has(data0)) {
            validate367.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/enum", keyword: "enum", params: {} }];
            return false;
          }
          var valid0 = _errs1 === errors;
          if (!valid0) {
            break;
          }
        }
      }
    } else {
      validate367.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } }];
      return false;
    }
  }
  validate367.errors = vErrors;
  return errors === 0;
}
var schema187 = /* @__PURE__ */ new Set(["origin", "export", "destinations", "extraterritorial"]);
function validate370(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate370.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
    return false;
  }
  if (!schema19.has(data)) {
    validate370.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: {} }];
    return false;
  }
  validate370.errors = vErrors;
  return errors === 0;
}
function validate369(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.origin !== void 0) {
        let data0 = data.origin;
        const _errs1 = errors;
        if (errors === _errs1) {
          if (Array.isArray(data0)) {
            if (data0.length < 1) {
              validate369.errors = [{ instancePath: instancePath + "/origin", schemaPath: "#/properties/origin/minItems", keyword: "minItems", params: { limit: 1 } }];
              return false;
            } else {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (!validate370(data0[i0], { instancePath: instancePath + "/origin/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                  vErrors = vErrors === null ? validate370.errors : vErrors.concat(validate370.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            }
          } else {
            validate369.errors = [{ instancePath: instancePath + "/origin", schemaPath: "#/properties/origin/type", keyword: "type", params: { type: "array" } }];
            return false;
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.export !== void 0) {
          let data2 = data.export;
          const _errs4 = errors;
          if (errors === _errs4) {
            if (Array.isArray(data2)) {
              if (data2.length < 1) {
                validate369.errors = [{ instancePath: instancePath + "/export", schemaPath: "#/properties/export/minItems", keyword: "minItems", params: { limit: 1 } }];
                return false;
              } else {
                var valid2 = true;
                const len1 = data2.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  const _errs6 = errors;
                  if (!validate370(data2[i1], { instancePath: instancePath + "/export/" + i1, parentData: data2, parentDataProperty: i1, rootData })) {
                    vErrors = vErrors === null ? validate370.errors : vErrors.concat(validate370.errors);
                    errors = vErrors.length;
                  }
                  var valid2 = _errs6 === errors;
                  if (!valid2) {
                    break;
                  }
                }
              }
            } else {
              validate369.errors = [{ instancePath: instancePath + "/export", schemaPath: "#/properties/export/type", keyword: "type", params: { type: "array" } }];
              return false;
            }
          }
          var valid0 = _errs4 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.destinations !== void 0) {
            let data4 = data.destinations;
            const _errs7 = errors;
            if (errors === _errs7) {
              if (Array.isArray(data4)) {
                if (data4.length < 1) {
                  validate369.errors = [{ instancePath: instancePath + "/destinations", schemaPath: "#/properties/destinations/minItems", keyword: "minItems", params: { limit: 1 } }];
                  return false;
                } else {
                  var valid3 = true;
                  const len2 = data4.length;
                  for (let i2 = 0; i2 < len2; i2++) {
                    const _errs9 = errors;
                    if (!validate370(data4[i2], { instancePath: instancePath + "/destinations/" + i2, parentData: data4, parentDataProperty: i2, rootData })) {
                      vErrors = vErrors === null ? validate370.errors : vErrors.concat(validate370.errors);
                      errors = vErrors.length;
                    }
                    var valid3 = _errs9 === errors;
                    if (!valid3) {
                      break;
                    }
                  }
                }
              } else {
                validate369.errors = [{ instancePath: instancePath + "/destinations", schemaPath: "#/properties/destinations/type", keyword: "type", params: { type: "array" } }];
                return false;
              }
            }
            var valid0 = _errs7 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.extraterritorial !== void 0) {
              const _errs10 = errors;
              if (typeof data.extraterritorial !== "boolean") {
                validate369.errors = [{ instancePath: instancePath + "/extraterritorial", schemaPath: "#/properties/extraterritorial/type", keyword: "type", params: { type: "boolean" } }];
                return false;
              }
              var valid0 = _errs10 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              for (const key0 in data) {
                if (!schema187.has(key0) && !key0.startsWith("x-")) {
                  validate369.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } }];
                  return false;
                }
              }
            }
          }
        }
      }
    } else {
      validate369.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate369.errors = vErrors;
  return errors === 0;
}
var schema189 = /* @__PURE__ */ new Set(["high", "medium", "low"]);
function validate376(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate376.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
    return false;
  }
  if (!schema189.has(data)) {
    validate376.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: {} }];
    return false;
  }
  validate376.errors = vErrors;
  return errors === 0;
}
function validate356(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.title === void 0 && (missing0 = "title") || data.confidence === void 0 && (missing0 = "confidence") || data.citations === void 0 && (missing0 = "citations")) {
        validate356.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.id !== void 0) {
          const _errs1 = errors;
          if (!validate290(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
            vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.title !== void 0) {
            const _errs2 = errors;
            if (!validate310(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
              vErrors = vErrors === null ? validate310.errors : vErrors.concat(validate310.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.effective !== void 0) {
              const _errs3 = errors;
              if (!validate292(data.effective, { instancePath: instancePath + "/effective", parentData: data, parentDataProperty: "effective", rootData })) {
                vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.notBefore !== void 0) {
                const _errs4 = errors;
                if (!validate292(data.notBefore, { instancePath: instancePath + "/notBefore", parentData: data, parentDataProperty: "notBefore", rootData })) {
                  vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.lastKnown !== void 0) {
                  const _errs5 = errors;
                  if (!validate327(data.lastKnown, { instancePath: instancePath + "/lastKnown", parentData: data, parentDataProperty: "lastKnown", rootData })) {
                    vErrors = vErrors === null ? validate327.errors : vErrors.concat(validate327.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.suspensions !== void 0) {
                    let data5 = data.suspensions;
                    const _errs6 = errors;
                    if (errors === _errs6) {
                      if (Array.isArray(data5)) {
                        var valid1 = true;
                        const len0 = data5.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          const _errs8 = errors;
                          if (!validate323(data5[i0], { instancePath: instancePath + "/suspensions/" + i0, parentData: data5, parentDataProperty: i0, rootData })) {
                            vErrors = vErrors === null ? validate323.errors : vErrors.concat(validate323.errors);
                            errors = vErrors.length;
                          }
                          var valid1 = _errs8 === errors;
                          if (!valid1) {
                            break;
                          }
                        }
                      } else {
                        validate356.errors = [{ instancePath: instancePath + "/suspensions", schemaPath: "#/properties/suspensions/type", keyword: "type", params: { type: "array" } }];
                        return false;
                      }
                    }
                    var valid0 = _errs6 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.resumptions !== void 0) {
                      let data7 = data.resumptions;
                      const _errs9 = errors;
                      if (errors === _errs9) {
                        if (Array.isArray(data7)) {
                          var valid2 = true;
                          const len1 = data7.length;
                          for (let i1 = 0; i1 < len1; i1++) {
                            const _errs11 = errors;
                            if (!validate335(data7[i1], { instancePath: instancePath + "/resumptions/" + i1, parentData: data7, parentDataProperty: i1, rootData })) {
                              vErrors = vErrors === null ? validate335.errors : vErrors.concat(validate335.errors);
                              errors = vErrors.length;
                            }
                            var valid2 = _errs11 === errors;
                            if (!valid2) {
                              break;
                            }
                          }
                        } else {
                          validate356.errors = [{ instancePath: instancePath + "/resumptions", schemaPath: "#/properties/resumptions/type", keyword: "type", params: { type: "array" } }];
                          return false;
                        }
                      }
                      var valid0 = _errs9 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.ends !== void 0) {
                        const _errs12 = errors;
                        if (!validate341(data.ends, { instancePath: instancePath + "/ends", parentData: data, parentDataProperty: "ends", rootData })) {
                          vErrors = vErrors === null ? validate341.errors : vErrors.concat(validate341.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs12 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.requires !== void 0) {
                          const _errs13 = errors;
                          if (!validate365(data.requires, { instancePath: instancePath + "/requires", parentData: data, parentDataProperty: "requires", rootData })) {
                            vErrors = vErrors === null ? validate365.errors : vErrors.concat(validate365.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs13 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.bars !== void 0) {
                            const _errs14 = errors;
                            if (!validate367(data.bars, { instancePath: instancePath + "/bars", parentData: data, parentDataProperty: "bars", rootData })) {
                              vErrors = vErrors === null ? validate367.errors : vErrors.concat(validate367.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs14 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.reach !== void 0) {
                              const _errs15 = errors;
                              if (!validate369(data.reach, { instancePath: instancePath + "/reach", parentData: data, parentDataProperty: "reach", rootData })) {
                                vErrors = vErrors === null ? validate369.errors : vErrors.concat(validate369.errors);
                                errors = vErrors.length;
                              }
                              var valid0 = _errs15 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.itemsOf !== void 0) {
                                let data13 = data.itemsOf;
                                const _errs16 = errors;
                                if (errors === _errs16) {
                                  if (Array.isArray(data13)) {
                                    if (data13.length < 1) {
                                      validate356.errors = [{ instancePath: instancePath + "/itemsOf", schemaPath: "#/properties/itemsOf/minItems", keyword: "minItems", params: { limit: 1 } }];
                                      return false;
                                    } else {
                                      var valid3 = true;
                                      const len2 = data13.length;
                                      for (let i2 = 0; i2 < len2; i2++) {
                                        const _errs18 = errors;
                                        if (!validate304(data13[i2], { instancePath: instancePath + "/itemsOf/" + i2, parentData: data13, parentDataProperty: i2, rootData })) {
                                          vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid3 = _errs18 === errors;
                                        if (!valid3) {
                                          break;
                                        }
                                      }
                                    }
                                  } else {
                                    validate356.errors = [{ instancePath: instancePath + "/itemsOf", schemaPath: "#/properties/itemsOf/type", keyword: "type", params: { type: "array" } }];
                                    return false;
                                  }
                                }
                                var valid0 = _errs16 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.confidence !== void 0) {
                                  const _errs19 = errors;
                                  if (!validate376(data.confidence, { instancePath: instancePath + "/confidence", parentData: data, parentDataProperty: "confidence", rootData })) {
                                    vErrors = vErrors === null ? validate376.errors : vErrors.concat(validate376.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid0 = _errs19 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.citations !== void 0) {
                                    const _errs20 = errors;
                                    if (!validate321(data.citations, { instancePath: instancePath + "/citations", parentData: data, parentDataProperty: "citations", rootData })) {
                                      vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid0 = _errs20 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.note !== void 0) {
                                      const _errs21 = errors;
                                      if (!validate290(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
                                        vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid0 = _errs21 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      for (const key0 in data) {
                                        if (!schema190.has(key0) && !key0.startsWith("x-")) {
                                          validate356.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } }];
                                          return false;
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate356.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate356.errors = vErrors;
  return errors === 0;
}
function validate303(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.authority === void 0 && (missing0 = "authority") || data.kind === void 0 && (missing0 = "kind") || data.issuers === void 0 && (missing0 = "issuers") || data.shortTitle === void 0 && (missing0 = "shortTitle") || data.title === void 0 && (missing0 = "title") || data.issued === void 0 && (missing0 = "issued") || data.requires === void 0 && (missing0 = "requires") || data.confidence === void 0 && (missing0 = "confidence") || data.citations === void 0 && (missing0 = "citations")) {
        validate303.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.id !== void 0) {
          const _errs1 = errors;
          if (!validate304(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
            vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.authority !== void 0) {
            const _errs2 = errors;
            if (!validate306(data.authority, { instancePath: instancePath + "/authority", parentData: data, parentDataProperty: "authority", rootData })) {
              vErrors = vErrors === null ? validate306.errors : vErrors.concat(validate306.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.kind !== void 0) {
              let data2 = data.kind;
              const _errs3 = errors;
              if (typeof data2 !== "string") {
                validate303.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!schema163.has(data2)) {
                validate303.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: {} }];
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.issuers !== void 0) {
                let data3 = data.issuers;
                const _errs5 = errors;
                if (errors === _errs5) {
                  if (Array.isArray(data3)) {
                    if (data3.length < 1) {
                      validate303.errors = [{ instancePath: instancePath + "/issuers", schemaPath: "#/properties/issuers/minItems", keyword: "minItems", params: { limit: 1 } }];
                      return false;
                    } else {
                      var valid1 = true;
                      const len0 = data3.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs7 = errors;
                        if (!validate290(data3[i0], { instancePath: instancePath + "/issuers/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
                          vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                          errors = vErrors.length;
                        }
                        var valid1 = _errs7 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                    }
                  } else {
                    validate303.errors = [{ instancePath: instancePath + "/issuers", schemaPath: "#/properties/issuers/type", keyword: "type", params: { type: "array" } }];
                    return false;
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.shortTitle !== void 0) {
                  const _errs8 = errors;
                  if (!validate290(data.shortTitle, { instancePath: instancePath + "/shortTitle", parentData: data, parentDataProperty: "shortTitle", rootData })) {
                    vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.title !== void 0) {
                    const _errs9 = errors;
                    if (!validate310(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
                      vErrors = vErrors === null ? validate310.errors : vErrors.concat(validate310.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.issued !== void 0) {
                      const _errs10 = errors;
                      if (!validate292(data.issued, { instancePath: instancePath + "/issued", parentData: data, parentDataProperty: "issued", rootData })) {
                        vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs10 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.effective !== void 0) {
                        const _errs11 = errors;
                        if (!validate292(data.effective, { instancePath: instancePath + "/effective", parentData: data, parentDataProperty: "effective", rootData })) {
                          vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs11 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.notBefore !== void 0) {
                          const _errs12 = errors;
                          if (!validate292(data.notBefore, { instancePath: instancePath + "/notBefore", parentData: data, parentDataProperty: "notBefore", rootData })) {
                            vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs12 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.seenInForce !== void 0) {
                            let data10 = data.seenInForce;
                            const _errs13 = errors;
                            if (errors === _errs13) {
                              if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                                let missing1;
                                if (data10.on === void 0 && (missing1 = "on") || data10.citations === void 0 && (missing1 = "citations")) {
                                  validate303.errors = [{ instancePath: instancePath + "/seenInForce", schemaPath: "#/properties/seenInForce/required", keyword: "required", params: { missingProperty: missing1 } }];
                                  return false;
                                } else {
                                  if (data10.on !== void 0) {
                                    const _errs15 = errors;
                                    if (!validate292(data10.on, { instancePath: instancePath + "/seenInForce/on", parentData: data10, parentDataProperty: "on", rootData })) {
                                      vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid2 = _errs15 === errors;
                                  } else {
                                    var valid2 = true;
                                  }
                                  if (valid2) {
                                    if (data10.citations !== void 0) {
                                      const _errs16 = errors;
                                      if (!validate321(data10.citations, { instancePath: instancePath + "/seenInForce/citations", parentData: data10, parentDataProperty: "citations", rootData })) {
                                        vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid2 = _errs16 === errors;
                                    } else {
                                      var valid2 = true;
                                    }
                                    if (valid2) {
                                      for (const key0 in data10) {
                                        if (!schema167.has(key0) && !key0.startsWith("x-")) {
                                          validate303.errors = [{ instancePath: instancePath + "/seenInForce", schemaPath: "#/properties/seenInForce/knownKeys", keyword: "knownKeys", params: { key: key0 } }];
                                          return false;
                                        }
                                      }
                                    }
                                  }
                                }
                              } else {
                                validate303.errors = [{ instancePath: instancePath + "/seenInForce", schemaPath: "#/properties/seenInForce/type", keyword: "type", params: { type: "object" } }];
                                return false;
                              }
                            }
                            var valid0 = _errs13 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.suspensions !== void 0) {
                              let data13 = data.suspensions;
                              const _errs17 = errors;
                              if (errors === _errs17) {
                                if (Array.isArray(data13)) {
                                  var valid3 = true;
                                  const len1 = data13.length;
                                  for (let i1 = 0; i1 < len1; i1++) {
                                    const _errs19 = errors;
                                    if (!validate323(data13[i1], { instancePath: instancePath + "/suspensions/" + i1, parentData: data13, parentDataProperty: i1, rootData })) {
                                      vErrors = vErrors === null ? validate323.errors : vErrors.concat(validate323.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid3 = _errs19 === errors;
                                    if (!valid3) {
                                      break;
                                    }
                                  }
                                } else {
                                  validate303.errors = [{ instancePath: instancePath + "/suspensions", schemaPath: "#/properties/suspensions/type", keyword: "type", params: { type: "array" } }];
                                  return false;
                                }
                              }
                              var valid0 = _errs17 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.resumptions !== void 0) {
                                let data15 = data.resumptions;
                                const _errs20 = errors;
                                if (errors === _errs20) {
                                  if (Array.isArray(data15)) {
                                    var valid4 = true;
                                    const len2 = data15.length;
                                    for (let i2 = 0; i2 < len2; i2++) {
                                      const _errs22 = errors;
                                      if (!validate335(data15[i2], { instancePath: instancePath + "/resumptions/" + i2, parentData: data15, parentDataProperty: i2, rootData })) {
                                        vErrors = vErrors === null ? validate335.errors : vErrors.concat(validate335.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid4 = _errs22 === errors;
                                      if (!valid4) {
                                        break;
                                      }
                                    }
                                  } else {
                                    validate303.errors = [{ instancePath: instancePath + "/resumptions", schemaPath: "#/properties/resumptions/type", keyword: "type", params: { type: "array" } }];
                                    return false;
                                  }
                                }
                                var valid0 = _errs20 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.ends !== void 0) {
                                  const _errs23 = errors;
                                  if (!validate341(data.ends, { instancePath: instancePath + "/ends", parentData: data, parentDataProperty: "ends", rootData })) {
                                    vErrors = vErrors === null ? validate341.errors : vErrors.concat(validate341.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid0 = _errs23 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.suspends !== void 0) {
                                    let data18 = data.suspends;
                                    const _errs24 = errors;
                                    if (errors === _errs24) {
                                      if (Array.isArray(data18)) {
                                        var valid5 = true;
                                        const len3 = data18.length;
                                        for (let i3 = 0; i3 < len3; i3++) {
                                          const _errs26 = errors;
                                          if (!validate347(data18[i3], { instancePath: instancePath + "/suspends/" + i3, parentData: data18, parentDataProperty: i3, rootData })) {
                                            vErrors = vErrors === null ? validate347.errors : vErrors.concat(validate347.errors);
                                            errors = vErrors.length;
                                          }
                                          var valid5 = _errs26 === errors;
                                          if (!valid5) {
                                            break;
                                          }
                                        }
                                      } else {
                                        validate303.errors = [{ instancePath: instancePath + "/suspends", schemaPath: "#/properties/suspends/type", keyword: "type", params: { type: "array" } }];
                                        return false;
                                      }
                                    }
                                    var valid0 = _errs24 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.clauses !== void 0) {
                                      let data20 = data.clauses;
                                      const _errs27 = errors;
                                      if (errors === _errs27) {
                                        if (Array.isArray(data20)) {
                                          var valid6 = true;
                                          const len4 = data20.length;
                                          for (let i4 = 0; i4 < len4; i4++) {
                                            const _errs29 = errors;
                                            if (!validate356(data20[i4], { instancePath: instancePath + "/clauses/" + i4, parentData: data20, parentDataProperty: i4, rootData })) {
                                              vErrors = vErrors === null ? validate356.errors : vErrors.concat(validate356.errors);
                                              errors = vErrors.length;
                                            }
                                            var valid6 = _errs29 === errors;
                                            if (!valid6) {
                                              break;
                                            }
                                          }
                                        } else {
                                          validate303.errors = [{ instancePath: instancePath + "/clauses", schemaPath: "#/properties/clauses/type", keyword: "type", params: { type: "array" } }];
                                          return false;
                                        }
                                      }
                                      var valid0 = _errs27 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.lastKnown !== void 0) {
                                        const _errs30 = errors;
                                        if (!validate327(data.lastKnown, { instancePath: instancePath + "/lastKnown", parentData: data, parentDataProperty: "lastKnown", rootData })) {
                                          vErrors = vErrors === null ? validate327.errors : vErrors.concat(validate327.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid0 = _errs30 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.reach !== void 0) {
                                          const _errs31 = errors;
                                          if (!validate369(data.reach, { instancePath: instancePath + "/reach", parentData: data, parentDataProperty: "reach", rootData })) {
                                            vErrors = vErrors === null ? validate369.errors : vErrors.concat(validate369.errors);
                                            errors = vErrors.length;
                                          }
                                          var valid0 = _errs31 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.requires !== void 0) {
                                            const _errs32 = errors;
                                            if (!validate365(data.requires, { instancePath: instancePath + "/requires", parentData: data, parentDataProperty: "requires", rootData })) {
                                              vErrors = vErrors === null ? validate365.errors : vErrors.concat(validate365.errors);
                                              errors = vErrors.length;
                                            }
                                            var valid0 = _errs32 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data.bars !== void 0) {
                                              const _errs33 = errors;
                                              if (!validate367(data.bars, { instancePath: instancePath + "/bars", parentData: data, parentDataProperty: "bars", rootData })) {
                                                vErrors = vErrors === null ? validate367.errors : vErrors.concat(validate367.errors);
                                                errors = vErrors.length;
                                              }
                                              var valid0 = _errs33 === errors;
                                            } else {
                                              var valid0 = true;
                                            }
                                            if (valid0) {
                                              if (data.itemsOf !== void 0) {
                                                let data26 = data.itemsOf;
                                                const _errs34 = errors;
                                                if (errors === _errs34) {
                                                  if (Array.isArray(data26)) {
                                                    if (data26.length < 1) {
                                                      validate303.errors = [{ instancePath: instancePath + "/itemsOf", schemaPath: "#/properties/itemsOf/minItems", keyword: "minItems", params: { limit: 1 } }];
                                                      return false;
                                                    } else {
                                                      var valid7 = true;
                                                      const len5 = data26.length;
                                                      for (let i5 = 0; i5 < len5; i5++) {
                                                        const _errs36 = errors;
                                                        if (!validate304(data26[i5], { instancePath: instancePath + "/itemsOf/" + i5, parentData: data26, parentDataProperty: i5, rootData })) {
                                                          vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
                                                          errors = vErrors.length;
                                                        }
                                                        var valid7 = _errs36 === errors;
                                                        if (!valid7) {
                                                          break;
                                                        }
                                                      }
                                                    }
                                                  } else {
                                                    validate303.errors = [{ instancePath: instancePath + "/itemsOf", schemaPath: "#/properties/itemsOf/type", keyword: "type", params: { type: "array" } }];
                                                    return false;
                                                  }
                                                }
                                                var valid0 = _errs34 === errors;
                                              } else {
                                                var valid0 = true;
                                              }
                                              if (valid0) {
                                                if (data.confidence !== void 0) {
                                                  const _errs37 = errors;
                                                  if (!validate376(data.confidence, { instancePath: instancePath + "/confidence", parentData: data, parentDataProperty: "confidence", rootData })) {
                                                    vErrors = vErrors === null ? validate376.errors : vErrors.concat(validate376.errors);
                                                    errors = vErrors.length;
                                                  }
                                                  var valid0 = _errs37 === errors;
                                                } else {
                                                  var valid0 = true;
                                                }
                                                if (valid0) {
                                                  if (data.citations !== void 0) {
                                                    const _errs38 = errors;
                                                    if (!validate321(data.citations, { instancePath: instancePath + "/citations", parentData: data, parentDataProperty: "citations", rootData })) {
                                                      vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
                                                      errors = vErrors.length;
                                                    }
                                                    var valid0 = _errs38 === errors;
                                                  } else {
                                                    var valid0 = true;
                                                  }
                                                  if (valid0) {
                                                    if (data.note !== void 0) {
                                                      const _errs39 = errors;
                                                      if (!validate290(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
                                                        vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                                                        errors = vErrors.length;
                                                      }
                                                      var valid0 = _errs39 === errors;
                                                    } else {
                                                      var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                      for (const key1 in data) {
                                                        if (!schema191.has(key1) && !key1.startsWith("x-")) {
                                                          validate303.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key1 } }];
                                                          return false;
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate303.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate303.errors = vErrors;
  return errors === 0;
}
var schema202 = /* @__PURE__ */ new Set(["code", "list", "act", "elements", "partners", "concerns", "form", "material", "name", "tariffCodes", "from", "until", "confidence", "citations", "note"]);
var pattern26 = new RegExp("^[0-9A-Z][0-9A-Za-z.-]*$", "u");
var pattern27 = new RegExp("^[A-Z][a-z]?$", "u");
var pattern29 = new RegExp("^(?:[A-Z][a-z]?|REE)$", "u");
var schema194 = /* @__PURE__ */ new Set(["metal", "alloy", "target", "magnet", "oxide", "compound", "ceramic", "crystal", "luminescent", "magnetocaloric", "magnetostrictive", "optical-fibre", "hydrogen-storage", "hydrogen-absorbing", "superhard", "graphite", "powder", "substrate", "battery", "cathode-material", "anode-material", "ore", "reagent", "equipment", "technology", "all"]);
function validate393(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate393.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
    return false;
  }
  if (!schema194.has(data)) {
    validate393.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: {} }];
    return false;
  }
  validate393.errors = vErrors;
  return errors === 0;
}
var schema196 = /* @__PURE__ */ new Set(["NdFeB", "SmCo", "any"]);
function validate395(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate395.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
    return false;
  }
  if (!schema196.has(data)) {
    validate395.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: {} }];
    return false;
  }
  validate395.errors = vErrors;
  return errors === 0;
}
var schema201 = /* @__PURE__ */ new Set(["nomenclature", "tariffYear", "codes", "by", "replacedBy", "confidence", "citations", "note"]);
var schema199 = /* @__PURE__ */ new Set(["HS", "CN", "PRC", "HTSUS", "JP"]);
function validate399(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate399.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
    return false;
  }
  if (!schema199.has(data)) {
    validate399.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: {} }];
    return false;
  }
  validate399.errors = vErrors;
  return errors === 0;
}
var pattern30 = new RegExp("^(?:(?:19|20)[0-9]{2}|unverified)$", "u");
function validate401(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern30.test(data)) {
        validate401.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:(?:19|20)[0-9]{2}|unverified)$" } }];
        return false;
      }
    } else {
      validate401.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate401.errors = vErrors;
  return errors === 0;
}
var pattern31 = new RegExp("^[0-9]{6,10}$", "u");
function validate398(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.nomenclature === void 0 && (missing0 = "nomenclature") || data.tariffYear === void 0 && (missing0 = "tariffYear") || data.codes === void 0 && (missing0 = "codes")) {
        validate398.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.nomenclature !== void 0) {
          const _errs1 = errors;
          if (!validate399(data.nomenclature, { instancePath: instancePath + "/nomenclature", parentData: data, parentDataProperty: "nomenclature", rootData })) {
            vErrors = vErrors === null ? validate399.errors : vErrors.concat(validate399.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.tariffYear !== void 0) {
            const _errs2 = errors;
            if (!validate401(data.tariffYear, { instancePath: instancePath + "/tariffYear", parentData: data, parentDataProperty: "tariffYear", rootData })) {
              vErrors = vErrors === null ? validate401.errors : vErrors.concat(validate401.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.codes !== void 0) {
              let data2 = data.codes;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (Array.isArray(data2)) {
                  if (data2.length < 1) {
                    validate398.errors = [{ instancePath: instancePath + "/codes", schemaPath: "#/properties/codes/minItems", keyword: "minItems", params: { limit: 1 } }];
                    return false;
                  } else {
                    var valid1 = true;
                    const len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let data3 = data2[i0];
                      const _errs5 = errors;
                      if (errors === _errs5) {
                        if (typeof data3 === "string") {
                          if (!pattern31.test(data3)) {
                            validate398.errors = [{ instancePath: instancePath + "/codes/" + i0, schemaPath: "#/properties/codes/items/pattern", keyword: "pattern", params: { pattern: "^[0-9]{6,10}$" } }];
                            return false;
                          }
                        } else {
                          validate398.errors = [{ instancePath: instancePath + "/codes/" + i0, schemaPath: "#/properties/codes/items/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      var valid1 = _errs5 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  }
                } else {
                  validate398.errors = [{ instancePath: instancePath + "/codes", schemaPath: "#/properties/codes/type", keyword: "type", params: { type: "array" } }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.by !== void 0) {
                const _errs7 = errors;
                if (!validate304(data.by, { instancePath: instancePath + "/by", parentData: data, parentDataProperty: "by", rootData })) {
                  vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.replacedBy !== void 0) {
                  const _errs8 = errors;
                  if (!validate304(data.replacedBy, { instancePath: instancePath + "/replacedBy", parentData: data, parentDataProperty: "replacedBy", rootData })) {
                    vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.confidence !== void 0) {
                    const _errs9 = errors;
                    if (!validate376(data.confidence, { instancePath: instancePath + "/confidence", parentData: data, parentDataProperty: "confidence", rootData })) {
                      vErrors = vErrors === null ? validate376.errors : vErrors.concat(validate376.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.citations !== void 0) {
                      const _errs10 = errors;
                      if (!validate321(data.citations, { instancePath: instancePath + "/citations", parentData: data, parentDataProperty: "citations", rootData })) {
                        vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs10 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.note !== void 0) {
                        const _errs11 = errors;
                        if (!validate290(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
                          vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs11 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        for (const key0 in data) {
                          if (!schema201.has(key0) && !key0.startsWith("x-")) {
                            validate398.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } }];
                            return false;
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate398.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate398.errors = vErrors;
  return errors === 0;
}
function validate390(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.code === void 0 && (missing0 = "code") || data.list === void 0 && (missing0 = "list") || data.act === void 0 && (missing0 = "act") || data.elements === void 0 && (missing0 = "elements") || data.form === void 0 && (missing0 = "form") || data.name === void 0 && (missing0 = "name") || data.confidence === void 0 && (missing0 = "confidence") || data.citations === void 0 && (missing0 = "citations")) {
        validate390.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.code !== void 0) {
          let data0 = data.code;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern26.test(data0)) {
                validate390.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Z][0-9A-Za-z.-]*$" } }];
                return false;
              }
            } else {
              validate390.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.list !== void 0) {
            const _errs3 = errors;
            if (!validate306(data.list, { instancePath: instancePath + "/list", parentData: data, parentDataProperty: "list", rootData })) {
              vErrors = vErrors === null ? validate306.errors : vErrors.concat(validate306.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.act !== void 0) {
              const _errs4 = errors;
              if (!validate304(data.act, { instancePath: instancePath + "/act", parentData: data, parentDataProperty: "act", rootData })) {
                vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.elements !== void 0) {
                let data3 = data.elements;
                const _errs5 = errors;
                if (errors === _errs5) {
                  if (Array.isArray(data3)) {
                    var valid1 = true;
                    const len0 = data3.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let data4 = data3[i0];
                      const _errs7 = errors;
                      if (errors === _errs7) {
                        if (typeof data4 === "string") {
                          if (!pattern27.test(data4)) {
                            validate390.errors = [{ instancePath: instancePath + "/elements/" + i0, schemaPath: "#/properties/elements/items/pattern", keyword: "pattern", params: { pattern: "^[A-Z][a-z]?$" } }];
                            return false;
                          }
                        } else {
                          validate390.errors = [{ instancePath: instancePath + "/elements/" + i0, schemaPath: "#/properties/elements/items/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      var valid1 = _errs7 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  } else {
                    validate390.errors = [{ instancePath: instancePath + "/elements", schemaPath: "#/properties/elements/type", keyword: "type", params: { type: "array" } }];
                    return false;
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.partners !== void 0) {
                  let data5 = data.partners;
                  const _errs9 = errors;
                  if (errors === _errs9) {
                    if (Array.isArray(data5)) {
                      if (data5.length < 1) {
                        validate390.errors = [{ instancePath: instancePath + "/partners", schemaPath: "#/properties/partners/minItems", keyword: "minItems", params: { limit: 1 } }];
                        return false;
                      } else {
                        var valid2 = true;
                        const len1 = data5.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                          let data6 = data5[i1];
                          const _errs11 = errors;
                          if (errors === _errs11) {
                            if (typeof data6 === "string") {
                              if (!pattern27.test(data6)) {
                                validate390.errors = [{ instancePath: instancePath + "/partners/" + i1, schemaPath: "#/properties/partners/items/pattern", keyword: "pattern", params: { pattern: "^[A-Z][a-z]?$" } }];
                                return false;
                              }
                            } else {
                              validate390.errors = [{ instancePath: instancePath + "/partners/" + i1, schemaPath: "#/properties/partners/items/type", keyword: "type", params: { type: "string" } }];
                              return false;
                            }
                          }
                          var valid2 = _errs11 === errors;
                          if (!valid2) {
                            break;
                          }
                        }
                      }
                    } else {
                      validate390.errors = [{ instancePath: instancePath + "/partners", schemaPath: "#/properties/partners/type", keyword: "type", params: { type: "array" } }];
                      return false;
                    }
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.concerns !== void 0) {
                    let data7 = data.concerns;
                    const _errs13 = errors;
                    if (errors === _errs13) {
                      if (Array.isArray(data7)) {
                        if (data7.length < 1) {
                          validate390.errors = [{ instancePath: instancePath + "/concerns", schemaPath: "#/properties/concerns/minItems", keyword: "minItems", params: { limit: 1 } }];
                          return false;
                        } else {
                          var valid3 = true;
                          const len2 = data7.length;
                          for (let i2 = 0; i2 < len2; i2++) {
                            let data8 = data7[i2];
                            const _errs15 = errors;
                            if (errors === _errs15) {
                              if (typeof data8 === "string") {
                                if (!pattern29.test(data8)) {
                                  validate390.errors = [{ instancePath: instancePath + "/concerns/" + i2, schemaPath: "#/properties/concerns/items/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Z][a-z]?|REE)$" } }];
                                  return false;
                                }
                              } else {
                                validate390.errors = [{ instancePath: instancePath + "/concerns/" + i2, schemaPath: "#/properties/concerns/items/type", keyword: "type", params: { type: "string" } }];
                                return false;
                              }
                            }
                            var valid3 = _errs15 === errors;
                            if (!valid3) {
                              break;
                            }
                          }
                        }
                      } else {
                        validate390.errors = [{ instancePath: instancePath + "/concerns", schemaPath: "#/properties/concerns/type", keyword: "type", params: { type: "array" } }];
                        return false;
                      }
                    }
                    var valid0 = _errs13 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.form !== void 0) {
                      const _errs17 = errors;
                      if (!validate393(data.form, { instancePath: instancePath + "/form", parentData: data, parentDataProperty: "form", rootData })) {
                        vErrors = vErrors === null ? validate393.errors : vErrors.concat(validate393.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs17 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.material !== void 0) {
                        const _errs18 = errors;
                        if (!validate395(data.material, { instancePath: instancePath + "/material", parentData: data, parentDataProperty: "material", rootData })) {
                          vErrors = vErrors === null ? validate395.errors : vErrors.concat(validate395.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs18 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.name !== void 0) {
                          const _errs19 = errors;
                          if (!validate310(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
                            vErrors = vErrors === null ? validate310.errors : vErrors.concat(validate310.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs19 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.tariffCodes !== void 0) {
                            let data12 = data.tariffCodes;
                            const _errs20 = errors;
                            if (errors === _errs20) {
                              if (Array.isArray(data12)) {
                                var valid4 = true;
                                const len3 = data12.length;
                                for (let i3 = 0; i3 < len3; i3++) {
                                  const _errs22 = errors;
                                  if (!validate398(data12[i3], { instancePath: instancePath + "/tariffCodes/" + i3, parentData: data12, parentDataProperty: i3, rootData })) {
                                    vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid4 = _errs22 === errors;
                                  if (!valid4) {
                                    break;
                                  }
                                }
                              } else {
                                validate390.errors = [{ instancePath: instancePath + "/tariffCodes", schemaPath: "#/properties/tariffCodes/type", keyword: "type", params: { type: "array" } }];
                                return false;
                              }
                            }
                            var valid0 = _errs20 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.from !== void 0) {
                              const _errs23 = errors;
                              if (!validate292(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData })) {
                                vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
                                errors = vErrors.length;
                              }
                              var valid0 = _errs23 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.until !== void 0) {
                                const _errs24 = errors;
                                if (!validate292(data.until, { instancePath: instancePath + "/until", parentData: data, parentDataProperty: "until", rootData })) {
                                  vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
                                  errors = vErrors.length;
                                }
                                var valid0 = _errs24 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.confidence !== void 0) {
                                  const _errs25 = errors;
                                  if (!validate376(data.confidence, { instancePath: instancePath + "/confidence", parentData: data, parentDataProperty: "confidence", rootData })) {
                                    vErrors = vErrors === null ? validate376.errors : vErrors.concat(validate376.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid0 = _errs25 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.citations !== void 0) {
                                    const _errs26 = errors;
                                    if (!validate321(data.citations, { instancePath: instancePath + "/citations", parentData: data, parentDataProperty: "citations", rootData })) {
                                      vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid0 = _errs26 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.note !== void 0) {
                                      const _errs27 = errors;
                                      if (!validate290(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
                                        vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid0 = _errs27 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      for (const key0 in data) {
                                        if (!schema202.has(key0) && !key0.startsWith("x-")) {
                                          validate390.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } }];
                                          return false;
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate390.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate390.errors = vErrors;
  return errors === 0;
}
var schema208 = /* @__PURE__ */ new Set(["id", "act", "clause", "title", "complete", "origin", "madeOutside", "entries", "from", "until", "confidence", "citations", "note"]);
var schema207 = /* @__PURE__ */ new Set(["name", "elements", "partners", "form", "material", "levels", "contains", "note"]);
function validate425(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate425.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
    return false;
  }
  if (!schema49.has(data)) {
    validate425.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: {} }];
    return false;
  }
  validate425.errors = vErrors;
  return errors === 0;
}
function validate421(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.elements === void 0 && (missing0 = "elements") || data.form === void 0 && (missing0 = "form")) {
        validate421.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.name !== void 0) {
          const _errs1 = errors;
          if (!validate310(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
            vErrors = vErrors === null ? validate310.errors : vErrors.concat(validate310.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.elements !== void 0) {
            let data1 = data.elements;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data1)) {
                var valid1 = true;
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data2 = data1[i0];
                  const _errs4 = errors;
                  if (errors === _errs4) {
                    if (typeof data2 === "string") {
                      if (!pattern27.test(data2)) {
                        validate421.errors = [{ instancePath: instancePath + "/elements/" + i0, schemaPath: "#/properties/elements/items/pattern", keyword: "pattern", params: { pattern: "^[A-Z][a-z]?$" } }];
                        return false;
                      }
                    } else {
                      validate421.errors = [{ instancePath: instancePath + "/elements/" + i0, schemaPath: "#/properties/elements/items/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                  }
                  var valid1 = _errs4 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate421.errors = [{ instancePath: instancePath + "/elements", schemaPath: "#/properties/elements/type", keyword: "type", params: { type: "array" } }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.partners !== void 0) {
              let data3 = data.partners;
              const _errs6 = errors;
              if (errors === _errs6) {
                if (Array.isArray(data3)) {
                  if (data3.length < 1) {
                    validate421.errors = [{ instancePath: instancePath + "/partners", schemaPath: "#/properties/partners/minItems", keyword: "minItems", params: { limit: 1 } }];
                    return false;
                  } else {
                    var valid2 = true;
                    const len1 = data3.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      let data4 = data3[i1];
                      const _errs8 = errors;
                      if (errors === _errs8) {
                        if (typeof data4 === "string") {
                          if (!pattern27.test(data4)) {
                            validate421.errors = [{ instancePath: instancePath + "/partners/" + i1, schemaPath: "#/properties/partners/items/pattern", keyword: "pattern", params: { pattern: "^[A-Z][a-z]?$" } }];
                            return false;
                          }
                        } else {
                          validate421.errors = [{ instancePath: instancePath + "/partners/" + i1, schemaPath: "#/properties/partners/items/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      var valid2 = _errs8 === errors;
                      if (!valid2) {
                        break;
                      }
                    }
                  }
                } else {
                  validate421.errors = [{ instancePath: instancePath + "/partners", schemaPath: "#/properties/partners/type", keyword: "type", params: { type: "array" } }];
                  return false;
                }
              }
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.form !== void 0) {
                const _errs10 = errors;
                if (!validate393(data.form, { instancePath: instancePath + "/form", parentData: data, parentDataProperty: "form", rootData })) {
                  vErrors = vErrors === null ? validate393.errors : vErrors.concat(validate393.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs10 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.material !== void 0) {
                  const _errs11 = errors;
                  if (!validate395(data.material, { instancePath: instancePath + "/material", parentData: data, parentDataProperty: "material", rootData })) {
                    vErrors = vErrors === null ? validate395.errors : vErrors.concat(validate395.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs11 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.levels !== void 0) {
                    let data7 = data.levels;
                    const _errs12 = errors;
                    if (errors === _errs12) {
                      if (Array.isArray(data7)) {
                        if (data7.length < 1) {
                          validate421.errors = [{ instancePath: instancePath + "/levels", schemaPath: "#/properties/levels/minItems", keyword: "minItems", params: { limit: 1 } }];
                          return false;
                        } else {
                          var valid3 = true;
                          const len2 = data7.length;
                          for (let i2 = 0; i2 < len2; i2++) {
                            const _errs14 = errors;
                            if (!validate425(data7[i2], { instancePath: instancePath + "/levels/" + i2, parentData: data7, parentDataProperty: i2, rootData })) {
                              vErrors = vErrors === null ? validate425.errors : vErrors.concat(validate425.errors);
                              errors = vErrors.length;
                            }
                            var valid3 = _errs14 === errors;
                            if (!valid3) {
                              break;
                            }
                          }
                        }
                      } else {
                        validate421.errors = [{ instancePath: instancePath + "/levels", schemaPath: "#/properties/levels/type", keyword: "type", params: { type: "array" } }];
                        return false;
                      }
                    }
                    var valid0 = _errs12 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.contains !== void 0) {
                      let data9 = data.contains;
                      const _errs15 = errors;
                      if (typeof data9 !== "boolean") {
                        validate421.errors = [{ instancePath: instancePath + "/contains", schemaPath: "#/properties/contains/type", keyword: "type", params: { type: "boolean" } }];
                        return false;
                      }
                      if (true !== data9) {
                        validate421.errors = [{ instancePath: instancePath + "/contains", schemaPath: "#/properties/contains/const", keyword: "const", params: { allowedValue: true } }];
                        return false;
                      }
                      var valid0 = _errs15 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.note !== void 0) {
                        const _errs17 = errors;
                        if (!validate290(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
                          vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs17 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        for (const key0 in data) {
                          if (!schema207.has(key0) && !key0.startsWith("x-")) {
                            validate421.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } }];
                            return false;
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate421.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate421.errors = vErrors;
  return errors === 0;
}
function validate415(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.act === void 0 && (missing0 = "act") || data.title === void 0 && (missing0 = "title") || data.complete === void 0 && (missing0 = "complete") || data.entries === void 0 && (missing0 = "entries") || data.confidence === void 0 && (missing0 = "confidence") || data.citations === void 0 && (missing0 = "citations")) {
        validate415.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern18.test(data0)) {
                validate415.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } }];
                return false;
              }
            } else {
              validate415.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.act !== void 0) {
            const _errs3 = errors;
            if (!validate304(data.act, { instancePath: instancePath + "/act", parentData: data, parentDataProperty: "act", rootData })) {
              vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.clause !== void 0) {
              const _errs4 = errors;
              if (!validate290(data.clause, { instancePath: instancePath + "/clause", parentData: data, parentDataProperty: "clause", rootData })) {
                vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.title !== void 0) {
                const _errs5 = errors;
                if (!validate310(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
                  vErrors = vErrors === null ? validate310.errors : vErrors.concat(validate310.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.complete !== void 0) {
                  const _errs6 = errors;
                  if (typeof data.complete !== "boolean") {
                    validate415.errors = [{ instancePath: instancePath + "/complete", schemaPath: "#/properties/complete/type", keyword: "type", params: { type: "boolean" } }];
                    return false;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.origin !== void 0) {
                    let data5 = data.origin;
                    const _errs8 = errors;
                    if (errors === _errs8) {
                      if (Array.isArray(data5)) {
                        if (data5.length < 1) {
                          validate415.errors = [{ instancePath: instancePath + "/origin", schemaPath: "#/properties/origin/minItems", keyword: "minItems", params: { limit: 1 } }];
                          return false;
                        } else {
                          var valid1 = true;
                          const len0 = data5.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            const _errs10 = errors;
                            if (!validate370(data5[i0], { instancePath: instancePath + "/origin/" + i0, parentData: data5, parentDataProperty: i0, rootData })) {
                              vErrors = vErrors === null ? validate370.errors : vErrors.concat(validate370.errors);
                              errors = vErrors.length;
                            }
                            var valid1 = _errs10 === errors;
                            if (!valid1) {
                              break;
                            }
                          }
                        }
                      } else {
                        validate415.errors = [{ instancePath: instancePath + "/origin", schemaPath: "#/properties/origin/type", keyword: "type", params: { type: "array" } }];
                        return false;
                      }
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.madeOutside !== void 0) {
                      let data7 = data.madeOutside;
                      const _errs11 = errors;
                      if (errors === _errs11) {
                        if (Array.isArray(data7)) {
                          if (data7.length < 1) {
                            validate415.errors = [{ instancePath: instancePath + "/madeOutside", schemaPath: "#/properties/madeOutside/minItems", keyword: "minItems", params: { limit: 1 } }];
                            return false;
                          } else {
                            var valid2 = true;
                            const len1 = data7.length;
                            for (let i1 = 0; i1 < len1; i1++) {
                              const _errs13 = errors;
                              if (!validate370(data7[i1], { instancePath: instancePath + "/madeOutside/" + i1, parentData: data7, parentDataProperty: i1, rootData })) {
                                vErrors = vErrors === null ? validate370.errors : vErrors.concat(validate370.errors);
                                errors = vErrors.length;
                              }
                              var valid2 = _errs13 === errors;
                              if (!valid2) {
                                break;
                              }
                            }
                          }
                        } else {
                          validate415.errors = [{ instancePath: instancePath + "/madeOutside", schemaPath: "#/properties/madeOutside/type", keyword: "type", params: { type: "array" } }];
                          return false;
                        }
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.entries !== void 0) {
                        let data9 = data.entries;
                        const _errs14 = errors;
                        if (errors === _errs14) {
                          if (Array.isArray(data9)) {
                            if (data9.length < 1) {
                              validate415.errors = [{ instancePath: instancePath + "/entries", schemaPath: "#/properties/entries/minItems", keyword: "minItems", params: { limit: 1 } }];
                              return false;
                            } else {
                              var valid3 = true;
                              const len2 = data9.length;
                              for (let i2 = 0; i2 < len2; i2++) {
                                const _errs16 = errors;
                                if (!validate421(data9[i2], { instancePath: instancePath + "/entries/" + i2, parentData: data9, parentDataProperty: i2, rootData })) {
                                  vErrors = vErrors === null ? validate421.errors : vErrors.concat(validate421.errors);
                                  errors = vErrors.length;
                                }
                                var valid3 = _errs16 === errors;
                                if (!valid3) {
                                  break;
                                }
                              }
                            }
                          } else {
                            validate415.errors = [{ instancePath: instancePath + "/entries", schemaPath: "#/properties/entries/type", keyword: "type", params: { type: "array" } }];
                            return false;
                          }
                        }
                        var valid0 = _errs14 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.from !== void 0) {
                          const _errs17 = errors;
                          if (!validate292(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData })) {
                            vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs17 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.until !== void 0) {
                            const _errs18 = errors;
                            if (!validate292(data.until, { instancePath: instancePath + "/until", parentData: data, parentDataProperty: "until", rootData })) {
                              vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs18 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.confidence !== void 0) {
                              const _errs19 = errors;
                              if (!validate376(data.confidence, { instancePath: instancePath + "/confidence", parentData: data, parentDataProperty: "confidence", rootData })) {
                                vErrors = vErrors === null ? validate376.errors : vErrors.concat(validate376.errors);
                                errors = vErrors.length;
                              }
                              var valid0 = _errs19 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.citations !== void 0) {
                                const _errs20 = errors;
                                if (!validate321(data.citations, { instancePath: instancePath + "/citations", parentData: data, parentDataProperty: "citations", rootData })) {
                                  vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
                                  errors = vErrors.length;
                                }
                                var valid0 = _errs20 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.note !== void 0) {
                                  const _errs21 = errors;
                                  if (!validate290(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
                                    vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid0 = _errs21 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  for (const key0 in data) {
                                    if (!schema208.has(key0) && !key0.startsWith("x-")) {
                                      validate415.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } }];
                                      return false;
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate415.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate415.errors = vErrors;
  return errors === 0;
}
var schema210 = /* @__PURE__ */ new Set(["value-share-percent", "ownership-percent", "mass-percent", "nanometres", "layers", "working-days", "gram-per-cubic-centimetre", "milliampere-hour-per-gram", "watt-hour-per-kilogram", "kilograms", "months", "years"]);
var schema211 = /* @__PURE__ */ new Set(["at-least", "at-most", "above", "below"]);
var schema212 = /* @__PURE__ */ new Set(["id", "act", "clause", "kind", "value", "comparison", "numerator", "denominator", "appliesTo", "effect", "official", "from", "until", "confidence", "citations", "note"]);
var pattern36 = new RegExp("^[0-9]+(?:\\.[0-9]+)?$", "u");
function validate435(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.kind === void 0 && (missing0 = "kind") || data.value === void 0 && (missing0 = "value") || data.comparison === void 0 && (missing0 = "comparison") || data.confidence === void 0 && (missing0 = "confidence") || data.citations === void 0 && (missing0 = "citations")) {
        validate435.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern18.test(data0)) {
                validate435.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } }];
                return false;
              }
            } else {
              validate435.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.act !== void 0) {
            const _errs3 = errors;
            if (!validate304(data.act, { instancePath: instancePath + "/act", parentData: data, parentDataProperty: "act", rootData })) {
              vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.clause !== void 0) {
              const _errs4 = errors;
              if (!validate290(data.clause, { instancePath: instancePath + "/clause", parentData: data, parentDataProperty: "clause", rootData })) {
                vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.kind !== void 0) {
                let data3 = data.kind;
                const _errs5 = errors;
                if (typeof data3 !== "string") {
                  validate435.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                if (!schema210.has(data3)) {
                  validate435.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: {} }];
                  return false;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.value !== void 0) {
                  let data4 = data.value;
                  const _errs7 = errors;
                  if (errors === _errs7) {
                    if (typeof data4 === "string") {
                      if (!pattern36.test(data4)) {
                        validate435.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(?:\\.[0-9]+)?$" } }];
                        return false;
                      }
                    } else {
                      validate435.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.comparison !== void 0) {
                    let data5 = data.comparison;
                    const _errs9 = errors;
                    if (typeof data5 !== "string") {
                      validate435.errors = [{ instancePath: instancePath + "/comparison", schemaPath: "#/properties/comparison/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                    if (!schema211.has(data5)) {
                      validate435.errors = [{ instancePath: instancePath + "/comparison", schemaPath: "#/properties/comparison/enum", keyword: "enum", params: {} }];
                      return false;
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.numerator !== void 0) {
                      const _errs11 = errors;
                      if (!validate290(data.numerator, { instancePath: instancePath + "/numerator", parentData: data, parentDataProperty: "numerator", rootData })) {
                        vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.denominator !== void 0) {
                        const _errs12 = errors;
                        if (!validate290(data.denominator, { instancePath: instancePath + "/denominator", parentData: data, parentDataProperty: "denominator", rootData })) {
                          vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs12 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.appliesTo !== void 0) {
                          const _errs13 = errors;
                          if (!validate290(data.appliesTo, { instancePath: instancePath + "/appliesTo", parentData: data, parentDataProperty: "appliesTo", rootData })) {
                            vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs13 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.effect !== void 0) {
                            const _errs14 = errors;
                            if (!validate290(data.effect, { instancePath: instancePath + "/effect", parentData: data, parentDataProperty: "effect", rootData })) {
                              vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs14 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.official !== void 0) {
                              const _errs15 = errors;
                              if (typeof data.official !== "boolean") {
                                validate435.errors = [{ instancePath: instancePath + "/official", schemaPath: "#/properties/official/type", keyword: "type", params: { type: "boolean" } }];
                                return false;
                              }
                              var valid0 = _errs15 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.from !== void 0) {
                                const _errs17 = errors;
                                if (!validate292(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData })) {
                                  vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
                                  errors = vErrors.length;
                                }
                                var valid0 = _errs17 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.until !== void 0) {
                                  const _errs18 = errors;
                                  if (!validate292(data.until, { instancePath: instancePath + "/until", parentData: data, parentDataProperty: "until", rootData })) {
                                    vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid0 = _errs18 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.confidence !== void 0) {
                                    const _errs19 = errors;
                                    if (!validate376(data.confidence, { instancePath: instancePath + "/confidence", parentData: data, parentDataProperty: "confidence", rootData })) {
                                      vErrors = vErrors === null ? validate376.errors : vErrors.concat(validate376.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid0 = _errs19 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.citations !== void 0) {
                                      const _errs20 = errors;
                                      if (!validate321(data.citations, { instancePath: instancePath + "/citations", parentData: data, parentDataProperty: "citations", rootData })) {
                                        vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid0 = _errs20 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.note !== void 0) {
                                        const _errs21 = errors;
                                        if (!validate290(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
                                          vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid0 = _errs21 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        for (const key0 in data) {
                                          if (!schema212.has(key0) && !key0.startsWith("x-")) {
                                            validate435.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } }];
                                            return false;
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate435.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate435.errors = vErrors;
  return errors === 0;
}
var schema214 = /* @__PURE__ */ new Set(["controlled", "generally-not-controlled", "explains"]);
var schema215 = /* @__PURE__ */ new Set(["id", "act", "says", "goods", "levels", "forms", "kinds", "byLevel", "document", "issued", "issuedBefore", "from", "until", "confidence", "citations", "note"]);
var pattern38 = new RegExp("^[A-Za-z0-9][A-Za-z0-9.-]*$", "u");
function validate448(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.act === void 0 && (missing0 = "act") || data.says === void 0 && (missing0 = "says") || data.goods === void 0 && (missing0 = "goods") || data.document === void 0 && (missing0 = "document") || data.confidence === void 0 && (missing0 = "confidence") || data.citations === void 0 && (missing0 = "citations")) {
        validate448.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern18.test(data0)) {
                validate448.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } }];
                return false;
              }
            } else {
              validate448.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.act !== void 0) {
            const _errs3 = errors;
            if (!validate304(data.act, { instancePath: instancePath + "/act", parentData: data, parentDataProperty: "act", rootData })) {
              vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.says !== void 0) {
              let data2 = data.says;
              const _errs4 = errors;
              if (typeof data2 !== "string") {
                validate448.errors = [{ instancePath: instancePath + "/says", schemaPath: "#/properties/says/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!schema214.has(data2)) {
                validate448.errors = [{ instancePath: instancePath + "/says", schemaPath: "#/properties/says/enum", keyword: "enum", params: {} }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.goods !== void 0) {
                const _errs6 = errors;
                if (!validate290(data.goods, { instancePath: instancePath + "/goods", parentData: data, parentDataProperty: "goods", rootData })) {
                  vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.levels !== void 0) {
                  let data4 = data.levels;
                  const _errs7 = errors;
                  if (errors === _errs7) {
                    if (Array.isArray(data4)) {
                      if (data4.length < 1) {
                        validate448.errors = [{ instancePath: instancePath + "/levels", schemaPath: "#/properties/levels/minItems", keyword: "minItems", params: { limit: 1 } }];
                        return false;
                      } else {
                        var valid1 = true;
                        const len0 = data4.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          const _errs9 = errors;
                          if (!validate425(data4[i0], { instancePath: instancePath + "/levels/" + i0, parentData: data4, parentDataProperty: i0, rootData })) {
                            vErrors = vErrors === null ? validate425.errors : vErrors.concat(validate425.errors);
                            errors = vErrors.length;
                          }
                          var valid1 = _errs9 === errors;
                          if (!valid1) {
                            break;
                          }
                        }
                      }
                    } else {
                      validate448.errors = [{ instancePath: instancePath + "/levels", schemaPath: "#/properties/levels/type", keyword: "type", params: { type: "array" } }];
                      return false;
                    }
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.forms !== void 0) {
                    let data6 = data.forms;
                    const _errs10 = errors;
                    if (errors === _errs10) {
                      if (Array.isArray(data6)) {
                        if (data6.length < 1) {
                          validate448.errors = [{ instancePath: instancePath + "/forms", schemaPath: "#/properties/forms/minItems", keyword: "minItems", params: { limit: 1 } }];
                          return false;
                        } else {
                          var valid2 = true;
                          const len1 = data6.length;
                          for (let i1 = 0; i1 < len1; i1++) {
                            const _errs12 = errors;
                            if (!validate393(data6[i1], { instancePath: instancePath + "/forms/" + i1, parentData: data6, parentDataProperty: i1, rootData })) {
                              vErrors = vErrors === null ? validate393.errors : vErrors.concat(validate393.errors);
                              errors = vErrors.length;
                            }
                            var valid2 = _errs12 === errors;
                            if (!valid2) {
                              break;
                            }
                          }
                        }
                      } else {
                        validate448.errors = [{ instancePath: instancePath + "/forms", schemaPath: "#/properties/forms/type", keyword: "type", params: { type: "array" } }];
                        return false;
                      }
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.kinds !== void 0) {
                      let data8 = data.kinds;
                      const _errs13 = errors;
                      if (errors === _errs13) {
                        if (Array.isArray(data8)) {
                          if (data8.length < 1) {
                            validate448.errors = [{ instancePath: instancePath + "/kinds", schemaPath: "#/properties/kinds/minItems", keyword: "minItems", params: { limit: 1 } }];
                            return false;
                          } else {
                            var valid3 = true;
                            const len2 = data8.length;
                            for (let i2 = 0; i2 < len2; i2++) {
                              let data9 = data8[i2];
                              const _errs15 = errors;
                              if (errors === _errs15) {
                                if (typeof data9 === "string") {
                                  if (!pattern38.test(data9)) {
                                    validate448.errors = [{ instancePath: instancePath + "/kinds/" + i2, schemaPath: "#/properties/kinds/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9.-]*$" } }];
                                    return false;
                                  }
                                } else {
                                  validate448.errors = [{ instancePath: instancePath + "/kinds/" + i2, schemaPath: "#/properties/kinds/items/type", keyword: "type", params: { type: "string" } }];
                                  return false;
                                }
                              }
                              var valid3 = _errs15 === errors;
                              if (!valid3) {
                                break;
                              }
                            }
                          }
                        } else {
                          validate448.errors = [{ instancePath: instancePath + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "array" } }];
                          return false;
                        }
                      }
                      var valid0 = _errs13 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.byLevel !== void 0) {
                        const _errs17 = errors;
                        if (typeof data.byLevel !== "boolean") {
                          validate448.errors = [{ instancePath: instancePath + "/byLevel", schemaPath: "#/properties/byLevel/type", keyword: "type", params: { type: "boolean" } }];
                          return false;
                        }
                        var valid0 = _errs17 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.document !== void 0) {
                          const _errs19 = errors;
                          if (!validate290(data.document, { instancePath: instancePath + "/document", parentData: data, parentDataProperty: "document", rootData })) {
                            vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs19 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.issued !== void 0) {
                            const _errs20 = errors;
                            if (!validate292(data.issued, { instancePath: instancePath + "/issued", parentData: data, parentDataProperty: "issued", rootData })) {
                              vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs20 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.issuedBefore !== void 0) {
                              const _errs21 = errors;
                              if (!validate292(data.issuedBefore, { instancePath: instancePath + "/issuedBefore", parentData: data, parentDataProperty: "issuedBefore", rootData })) {
                                vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
                                errors = vErrors.length;
                              }
                              var valid0 = _errs21 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.from !== void 0) {
                                const _errs22 = errors;
                                if (!validate292(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData })) {
                                  vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
                                  errors = vErrors.length;
                                }
                                var valid0 = _errs22 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.until !== void 0) {
                                  const _errs23 = errors;
                                  if (!validate292(data.until, { instancePath: instancePath + "/until", parentData: data, parentDataProperty: "until", rootData })) {
                                    vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid0 = _errs23 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.confidence !== void 0) {
                                    const _errs24 = errors;
                                    if (!validate376(data.confidence, { instancePath: instancePath + "/confidence", parentData: data, parentDataProperty: "confidence", rootData })) {
                                      vErrors = vErrors === null ? validate376.errors : vErrors.concat(validate376.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid0 = _errs24 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.citations !== void 0) {
                                      const _errs25 = errors;
                                      if (!validate321(data.citations, { instancePath: instancePath + "/citations", parentData: data, parentDataProperty: "citations", rootData })) {
                                        vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid0 = _errs25 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.note !== void 0) {
                                        const _errs26 = errors;
                                        if (!validate290(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
                                          vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid0 = _errs26 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        for (const key0 in data) {
                                          if (!schema215.has(key0) && !key0.startsWith("x-")) {
                                            validate448.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } }];
                                            return false;
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate448.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate448.errors = vErrors;
  return errors === 0;
}
var schema220 = /* @__PURE__ */ new Set(["text", "confidence", "citations"]);
var schema221 = /* @__PURE__ */ new Set(["id", "list", "act", "articles", "name", "scope", "maxValidityMonths", "endsWhen", "batches", "conditions", "extraDocuments", "excluded", "excludesListings", "allowedCases", "practice", "from", "until", "confidence", "citations", "note"]);
var schema219 = /* @__PURE__ */ new Set(["control-list", "watch-list"]);
function validate473(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate473.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
    return false;
  }
  if (!schema219.has(data)) {
    validate473.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: {} }];
    return false;
  }
  validate473.errors = vErrors;
  return errors === 0;
}
function validate462(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.list === void 0 && (missing0 = "list") || data.act === void 0 && (missing0 = "act") || data.name === void 0 && (missing0 = "name") || data.scope === void 0 && (missing0 = "scope") || data.confidence === void 0 && (missing0 = "confidence") || data.citations === void 0 && (missing0 = "citations")) {
        validate462.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validate462.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } }];
            return false;
          }
          if (!schema36.has(data0)) {
            validate462.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/enum", keyword: "enum", params: {} }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.list !== void 0) {
            const _errs3 = errors;
            if (!validate306(data.list, { instancePath: instancePath + "/list", parentData: data, parentDataProperty: "list", rootData })) {
              vErrors = vErrors === null ? validate306.errors : vErrors.concat(validate306.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.act !== void 0) {
              const _errs4 = errors;
              if (!validate304(data.act, { instancePath: instancePath + "/act", parentData: data, parentDataProperty: "act", rootData })) {
                vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.articles !== void 0) {
                let data3 = data.articles;
                const _errs5 = errors;
                if (errors === _errs5) {
                  if (Array.isArray(data3)) {
                    if (data3.length < 1) {
                      validate462.errors = [{ instancePath: instancePath + "/articles", schemaPath: "#/properties/articles/minItems", keyword: "minItems", params: { limit: 1 } }];
                      return false;
                    } else {
                      var valid1 = true;
                      const len0 = data3.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs7 = errors;
                        if (!validate290(data3[i0], { instancePath: instancePath + "/articles/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
                          vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                          errors = vErrors.length;
                        }
                        var valid1 = _errs7 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                    }
                  } else {
                    validate462.errors = [{ instancePath: instancePath + "/articles", schemaPath: "#/properties/articles/type", keyword: "type", params: { type: "array" } }];
                    return false;
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.name !== void 0) {
                  const _errs8 = errors;
                  if (!validate310(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
                    vErrors = vErrors === null ? validate310.errors : vErrors.concat(validate310.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.scope !== void 0) {
                    const _errs9 = errors;
                    if (!validate290(data.scope, { instancePath: instancePath + "/scope", parentData: data, parentDataProperty: "scope", rootData })) {
                      vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.maxValidityMonths !== void 0) {
                      let data7 = data.maxValidityMonths;
                      const _errs10 = errors;
                      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                        validate462.errors = [{ instancePath: instancePath + "/maxValidityMonths", schemaPath: "#/properties/maxValidityMonths/type", keyword: "type", params: { type: "integer" } }];
                        return false;
                      }
                      if (errors === _errs10) {
                        if (typeof data7 == "number" && isFinite(data7)) {
                          if (data7 < 1 || isNaN(data7)) {
                            validate462.errors = [{ instancePath: instancePath + "/maxValidityMonths", schemaPath: "#/properties/maxValidityMonths/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                            return false;
                          }
                        }
                      }
                      var valid0 = _errs10 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.endsWhen !== void 0) {
                        const _errs12 = errors;
                        if (!validate290(data.endsWhen, { instancePath: instancePath + "/endsWhen", parentData: data, parentDataProperty: "endsWhen", rootData })) {
                          vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs12 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.batches !== void 0) {
                          const _errs13 = errors;
                          if (!validate290(data.batches, { instancePath: instancePath + "/batches", parentData: data, parentDataProperty: "batches", rootData })) {
                            vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs13 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.conditions !== void 0) {
                            let data10 = data.conditions;
                            const _errs14 = errors;
                            if (errors === _errs14) {
                              if (Array.isArray(data10)) {
                                if (data10.length < 1) {
                                  validate462.errors = [{ instancePath: instancePath + "/conditions", schemaPath: "#/properties/conditions/minItems", keyword: "minItems", params: { limit: 1 } }];
                                  return false;
                                } else {
                                  var valid2 = true;
                                  const len1 = data10.length;
                                  for (let i1 = 0; i1 < len1; i1++) {
                                    const _errs16 = errors;
                                    if (!validate290(data10[i1], { instancePath: instancePath + "/conditions/" + i1, parentData: data10, parentDataProperty: i1, rootData })) {
                                      vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid2 = _errs16 === errors;
                                    if (!valid2) {
                                      break;
                                    }
                                  }
                                }
                              } else {
                                validate462.errors = [{ instancePath: instancePath + "/conditions", schemaPath: "#/properties/conditions/type", keyword: "type", params: { type: "array" } }];
                                return false;
                              }
                            }
                            var valid0 = _errs14 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.extraDocuments !== void 0) {
                              let data12 = data.extraDocuments;
                              const _errs17 = errors;
                              if (errors === _errs17) {
                                if (Array.isArray(data12)) {
                                  if (data12.length < 1) {
                                    validate462.errors = [{ instancePath: instancePath + "/extraDocuments", schemaPath: "#/properties/extraDocuments/minItems", keyword: "minItems", params: { limit: 1 } }];
                                    return false;
                                  } else {
                                    var valid3 = true;
                                    const len2 = data12.length;
                                    for (let i2 = 0; i2 < len2; i2++) {
                                      const _errs19 = errors;
                                      if (!validate290(data12[i2], { instancePath: instancePath + "/extraDocuments/" + i2, parentData: data12, parentDataProperty: i2, rootData })) {
                                        vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid3 = _errs19 === errors;
                                      if (!valid3) {
                                        break;
                                      }
                                    }
                                  }
                                } else {
                                  validate462.errors = [{ instancePath: instancePath + "/extraDocuments", schemaPath: "#/properties/extraDocuments/type", keyword: "type", params: { type: "array" } }];
                                  return false;
                                }
                              }
                              var valid0 = _errs17 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.excluded !== void 0) {
                                let data14 = data.excluded;
                                const _errs20 = errors;
                                if (errors === _errs20) {
                                  if (Array.isArray(data14)) {
                                    if (data14.length < 1) {
                                      validate462.errors = [{ instancePath: instancePath + "/excluded", schemaPath: "#/properties/excluded/minItems", keyword: "minItems", params: { limit: 1 } }];
                                      return false;
                                    } else {
                                      var valid4 = true;
                                      const len3 = data14.length;
                                      for (let i3 = 0; i3 < len3; i3++) {
                                        const _errs22 = errors;
                                        if (!validate290(data14[i3], { instancePath: instancePath + "/excluded/" + i3, parentData: data14, parentDataProperty: i3, rootData })) {
                                          vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid4 = _errs22 === errors;
                                        if (!valid4) {
                                          break;
                                        }
                                      }
                                    }
                                  } else {
                                    validate462.errors = [{ instancePath: instancePath + "/excluded", schemaPath: "#/properties/excluded/type", keyword: "type", params: { type: "array" } }];
                                    return false;
                                  }
                                }
                                var valid0 = _errs20 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.excludesListings !== void 0) {
                                  let data16 = data.excludesListings;
                                  const _errs23 = errors;
                                  if (errors === _errs23) {
                                    if (Array.isArray(data16)) {
                                      if (data16.length < 1) {
                                        validate462.errors = [{ instancePath: instancePath + "/excludesListings", schemaPath: "#/properties/excludesListings/minItems", keyword: "minItems", params: { limit: 1 } }];
                                        return false;
                                      } else {
                                        var valid5 = true;
                                        const len4 = data16.length;
                                        for (let i4 = 0; i4 < len4; i4++) {
                                          const _errs25 = errors;
                                          if (!validate473(data16[i4], { instancePath: instancePath + "/excludesListings/" + i4, parentData: data16, parentDataProperty: i4, rootData })) {
                                            vErrors = vErrors === null ? validate473.errors : vErrors.concat(validate473.errors);
                                            errors = vErrors.length;
                                          }
                                          var valid5 = _errs25 === errors;
                                          if (!valid5) {
                                            break;
                                          }
                                        }
                                      }
                                    } else {
                                      validate462.errors = [{ instancePath: instancePath + "/excludesListings", schemaPath: "#/properties/excludesListings/type", keyword: "type", params: { type: "array" } }];
                                      return false;
                                    }
                                  }
                                  var valid0 = _errs23 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.allowedCases !== void 0) {
                                    let data18 = data.allowedCases;
                                    const _errs26 = errors;
                                    if (errors === _errs26) {
                                      if (Array.isArray(data18)) {
                                        if (data18.length < 1) {
                                          validate462.errors = [{ instancePath: instancePath + "/allowedCases", schemaPath: "#/properties/allowedCases/minItems", keyword: "minItems", params: { limit: 1 } }];
                                          return false;
                                        } else {
                                          var valid6 = true;
                                          const len5 = data18.length;
                                          for (let i5 = 0; i5 < len5; i5++) {
                                            const _errs28 = errors;
                                            if (!validate290(data18[i5], { instancePath: instancePath + "/allowedCases/" + i5, parentData: data18, parentDataProperty: i5, rootData })) {
                                              vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                                              errors = vErrors.length;
                                            }
                                            var valid6 = _errs28 === errors;
                                            if (!valid6) {
                                              break;
                                            }
                                          }
                                        }
                                      } else {
                                        validate462.errors = [{ instancePath: instancePath + "/allowedCases", schemaPath: "#/properties/allowedCases/type", keyword: "type", params: { type: "array" } }];
                                        return false;
                                      }
                                    }
                                    var valid0 = _errs26 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.practice !== void 0) {
                                      let data20 = data.practice;
                                      const _errs29 = errors;
                                      if (errors === _errs29) {
                                        if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                                          let missing1;
                                          if (data20.text === void 0 && (missing1 = "text") || data20.confidence === void 0 && (missing1 = "confidence") || data20.citations === void 0 && (missing1 = "citations")) {
                                            validate462.errors = [{ instancePath: instancePath + "/practice", schemaPath: "#/properties/practice/required", keyword: "required", params: { missingProperty: missing1 } }];
                                            return false;
                                          } else {
                                            if (data20.text !== void 0) {
                                              const _errs31 = errors;
                                              if (!validate290(data20.text, { instancePath: instancePath + "/practice/text", parentData: data20, parentDataProperty: "text", rootData })) {
                                                vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                                                errors = vErrors.length;
                                              }
                                              var valid7 = _errs31 === errors;
                                            } else {
                                              var valid7 = true;
                                            }
                                            if (valid7) {
                                              if (data20.confidence !== void 0) {
                                                const _errs32 = errors;
                                                if (!validate376(data20.confidence, { instancePath: instancePath + "/practice/confidence", parentData: data20, parentDataProperty: "confidence", rootData })) {
                                                  vErrors = vErrors === null ? validate376.errors : vErrors.concat(validate376.errors);
                                                  errors = vErrors.length;
                                                }
                                                var valid7 = _errs32 === errors;
                                              } else {
                                                var valid7 = true;
                                              }
                                              if (valid7) {
                                                if (data20.citations !== void 0) {
                                                  const _errs33 = errors;
                                                  if (!validate321(data20.citations, { instancePath: instancePath + "/practice/citations", parentData: data20, parentDataProperty: "citations", rootData })) {
                                                    vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
                                                    errors = vErrors.length;
                                                  }
                                                  var valid7 = _errs33 === errors;
                                                } else {
                                                  var valid7 = true;
                                                }
                                                if (valid7) {
                                                  for (const key0 in data20) {
                                                    if (!schema220.has(key0) && !key0.startsWith("x-")) {
                                                      validate462.errors = [{ instancePath: instancePath + "/practice", schemaPath: "#/properties/practice/knownKeys", keyword: "knownKeys", params: { key: key0 } }];
                                                      return false;
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        } else {
                                          validate462.errors = [{ instancePath: instancePath + "/practice", schemaPath: "#/properties/practice/type", keyword: "type", params: { type: "object" } }];
                                          return false;
                                        }
                                      }
                                      var valid0 = _errs29 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.from !== void 0) {
                                        const _errs34 = errors;
                                        if (!validate292(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData })) {
                                          vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid0 = _errs34 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.until !== void 0) {
                                          const _errs35 = errors;
                                          if (!validate292(data.until, { instancePath: instancePath + "/until", parentData: data, parentDataProperty: "until", rootData })) {
                                            vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
                                            errors = vErrors.length;
                                          }
                                          var valid0 = _errs35 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.confidence !== void 0) {
                                            const _errs36 = errors;
                                            if (!validate376(data.confidence, { instancePath: instancePath + "/confidence", parentData: data, parentDataProperty: "confidence", rootData })) {
                                              vErrors = vErrors === null ? validate376.errors : vErrors.concat(validate376.errors);
                                              errors = vErrors.length;
                                            }
                                            var valid0 = _errs36 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data.citations !== void 0) {
                                              const _errs37 = errors;
                                              if (!validate321(data.citations, { instancePath: instancePath + "/citations", parentData: data, parentDataProperty: "citations", rootData })) {
                                                vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
                                                errors = vErrors.length;
                                              }
                                              var valid0 = _errs37 === errors;
                                            } else {
                                              var valid0 = true;
                                            }
                                            if (valid0) {
                                              if (data.note !== void 0) {
                                                const _errs38 = errors;
                                                if (!validate290(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
                                                  vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                                                  errors = vErrors.length;
                                                }
                                                var valid0 = _errs38 === errors;
                                              } else {
                                                var valid0 = true;
                                              }
                                              if (valid0) {
                                                for (const key1 in data) {
                                                  if (!schema221.has(key1) && !key1.startsWith("x-")) {
                                                    validate462.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key1 } }];
                                                    return false;
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate462.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate462.errors = vErrors;
  return errors === 0;
}
var schema223 = /* @__PURE__ */ new Set(["scope", "application-document", "review", "key-element", "exporter-duty", "end-user-duty", "carrier-duty", "catch-all", "control-list", "watch-list", "extraterritorial", "customs", "exemption", "penalty", "practice"]);
var schema226 = /* @__PURE__ */ new Set(["id", "topic", "basis", "text", "points", "workingDays", "years", "sanction", "from", "until", "confidence", "citations", "note"]);
var schema225 = /* @__PURE__ */ new Set(["act", "clause", "articles"]);
function validate486(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.act === void 0 && (missing0 = "act")) {
        validate486.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.act !== void 0) {
          const _errs1 = errors;
          if (!validate304(data.act, { instancePath: instancePath + "/act", parentData: data, parentDataProperty: "act", rootData })) {
            vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.clause !== void 0) {
            const _errs2 = errors;
            if (!validate290(data.clause, { instancePath: instancePath + "/clause", parentData: data, parentDataProperty: "clause", rootData })) {
              vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.articles !== void 0) {
              let data2 = data.articles;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (Array.isArray(data2)) {
                  if (data2.length < 1) {
                    validate486.errors = [{ instancePath: instancePath + "/articles", schemaPath: "#/properties/articles/minItems", keyword: "minItems", params: { limit: 1 } }];
                    return false;
                  } else {
                    var valid1 = true;
                    const len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs5 = errors;
                      if (!validate290(data2[i0], { instancePath: instancePath + "/articles/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
                        vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs5 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  }
                } else {
                  validate486.errors = [{ instancePath: instancePath + "/articles", schemaPath: "#/properties/articles/type", keyword: "type", params: { type: "array" } }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              for (const key0 in data) {
                if (!schema225.has(key0) && !key0.startsWith("x-")) {
                  validate486.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } }];
                  return false;
                }
              }
            }
          }
        }
      }
    } else {
      validate486.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate486.errors = vErrors;
  return errors === 0;
}
function validate485(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.topic === void 0 && (missing0 = "topic") || data.basis === void 0 && (missing0 = "basis") || data.text === void 0 && (missing0 = "text") || data.confidence === void 0 && (missing0 = "confidence") || data.citations === void 0 && (missing0 = "citations")) {
        validate485.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern18.test(data0)) {
                validate485.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } }];
                return false;
              }
            } else {
              validate485.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.topic !== void 0) {
            let data1 = data.topic;
            const _errs3 = errors;
            if (typeof data1 !== "string") {
              validate485.errors = [{ instancePath: instancePath + "/topic", schemaPath: "#/properties/topic/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
            if (!schema223.has(data1)) {
              validate485.errors = [{ instancePath: instancePath + "/topic", schemaPath: "#/properties/topic/enum", keyword: "enum", params: {} }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.basis !== void 0) {
              let data2 = data.basis;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (Array.isArray(data2)) {
                  var valid1 = true;
                  const len0 = data2.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs7 = errors;
                    if (!validate486(data2[i0], { instancePath: instancePath + "/basis/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
                      vErrors = vErrors === null ? validate486.errors : vErrors.concat(validate486.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs7 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                } else {
                  validate485.errors = [{ instancePath: instancePath + "/basis", schemaPath: "#/properties/basis/type", keyword: "type", params: { type: "array" } }];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.text !== void 0) {
                const _errs8 = errors;
                if (!validate290(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData })) {
                  vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.points !== void 0) {
                  let data5 = data.points;
                  const _errs9 = errors;
                  if (errors === _errs9) {
                    if (Array.isArray(data5)) {
                      if (data5.length < 1) {
                        validate485.errors = [{ instancePath: instancePath + "/points", schemaPath: "#/properties/points/minItems", keyword: "minItems", params: { limit: 1 } }];
                        return false;
                      } else {
                        var valid2 = true;
                        const len1 = data5.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                          const _errs11 = errors;
                          if (!validate290(data5[i1], { instancePath: instancePath + "/points/" + i1, parentData: data5, parentDataProperty: i1, rootData })) {
                            vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                            errors = vErrors.length;
                          }
                          var valid2 = _errs11 === errors;
                          if (!valid2) {
                            break;
                          }
                        }
                      }
                    } else {
                      validate485.errors = [{ instancePath: instancePath + "/points", schemaPath: "#/properties/points/type", keyword: "type", params: { type: "array" } }];
                      return false;
                    }
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.workingDays !== void 0) {
                    let data7 = data.workingDays;
                    const _errs12 = errors;
                    if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                      validate485.errors = [{ instancePath: instancePath + "/workingDays", schemaPath: "#/properties/workingDays/type", keyword: "type", params: { type: "integer" } }];
                      return false;
                    }
                    if (errors === _errs12) {
                      if (typeof data7 == "number" && isFinite(data7)) {
                        if (data7 < 1 || isNaN(data7)) {
                          validate485.errors = [{ instancePath: instancePath + "/workingDays", schemaPath: "#/properties/workingDays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs12 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.years !== void 0) {
                      let data8 = data.years;
                      const _errs14 = errors;
                      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
                        validate485.errors = [{ instancePath: instancePath + "/years", schemaPath: "#/properties/years/type", keyword: "type", params: { type: "integer" } }];
                        return false;
                      }
                      if (errors === _errs14) {
                        if (typeof data8 == "number" && isFinite(data8)) {
                          if (data8 < 1 || isNaN(data8)) {
                            validate485.errors = [{ instancePath: instancePath + "/years", schemaPath: "#/properties/years/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                            return false;
                          }
                        }
                      }
                      var valid0 = _errs14 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.sanction !== void 0) {
                        const _errs16 = errors;
                        if (!validate290(data.sanction, { instancePath: instancePath + "/sanction", parentData: data, parentDataProperty: "sanction", rootData })) {
                          vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs16 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.from !== void 0) {
                          const _errs17 = errors;
                          if (!validate292(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData })) {
                            vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs17 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.until !== void 0) {
                            const _errs18 = errors;
                            if (!validate292(data.until, { instancePath: instancePath + "/until", parentData: data, parentDataProperty: "until", rootData })) {
                              vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs18 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.confidence !== void 0) {
                              const _errs19 = errors;
                              if (!validate376(data.confidence, { instancePath: instancePath + "/confidence", parentData: data, parentDataProperty: "confidence", rootData })) {
                                vErrors = vErrors === null ? validate376.errors : vErrors.concat(validate376.errors);
                                errors = vErrors.length;
                              }
                              var valid0 = _errs19 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.citations !== void 0) {
                                const _errs20 = errors;
                                if (!validate321(data.citations, { instancePath: instancePath + "/citations", parentData: data, parentDataProperty: "citations", rootData })) {
                                  vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
                                  errors = vErrors.length;
                                }
                                var valid0 = _errs20 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.note !== void 0) {
                                  const _errs21 = errors;
                                  if (!validate290(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
                                    vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid0 = _errs21 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  for (const key0 in data) {
                                    if (!schema226.has(key0) && !key0.startsWith("x-")) {
                                      validate485.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } }];
                                      return false;
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate485.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate485.errors = vErrors;
  return errors === 0;
}
var schema228 = /* @__PURE__ */ new Set(["always", "military-destinations"]);
var schema229 = /* @__PURE__ */ new Set(["id", "list", "required", "content", "basis", "confidence", "citations", "note"]);
function validate500(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.list === void 0 && (missing0 = "list") || data.required === void 0 && (missing0 = "required") || data.content === void 0 && (missing0 = "content") || data.basis === void 0 && (missing0 = "basis") || data.confidence === void 0 && (missing0 = "confidence") || data.citations === void 0 && (missing0 = "citations")) {
        validate500.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern18.test(data0)) {
                validate500.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } }];
                return false;
              }
            } else {
              validate500.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.list !== void 0) {
            const _errs3 = errors;
            if (!validate306(data.list, { instancePath: instancePath + "/list", parentData: data, parentDataProperty: "list", rootData })) {
              vErrors = vErrors === null ? validate306.errors : vErrors.concat(validate306.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.required !== void 0) {
              let data2 = data.required;
              const _errs4 = errors;
              if (typeof data2 !== "string") {
                validate500.errors = [{ instancePath: instancePath + "/required", schemaPath: "#/properties/required/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!schema228.has(data2)) {
                validate500.errors = [{ instancePath: instancePath + "/required", schemaPath: "#/properties/required/enum", keyword: "enum", params: {} }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.content !== void 0) {
                const _errs6 = errors;
                if (!validate290(data.content, { instancePath: instancePath + "/content", parentData: data, parentDataProperty: "content", rootData })) {
                  vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.basis !== void 0) {
                  let data4 = data.basis;
                  const _errs7 = errors;
                  if (errors === _errs7) {
                    if (Array.isArray(data4)) {
                      var valid1 = true;
                      const len0 = data4.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs9 = errors;
                        if (!validate486(data4[i0], { instancePath: instancePath + "/basis/" + i0, parentData: data4, parentDataProperty: i0, rootData })) {
                          vErrors = vErrors === null ? validate486.errors : vErrors.concat(validate486.errors);
                          errors = vErrors.length;
                        }
                        var valid1 = _errs9 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                    } else {
                      validate500.errors = [{ instancePath: instancePath + "/basis", schemaPath: "#/properties/basis/type", keyword: "type", params: { type: "array" } }];
                      return false;
                    }
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.confidence !== void 0) {
                    const _errs10 = errors;
                    if (!validate376(data.confidence, { instancePath: instancePath + "/confidence", parentData: data, parentDataProperty: "confidence", rootData })) {
                      vErrors = vErrors === null ? validate376.errors : vErrors.concat(validate376.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.citations !== void 0) {
                      const _errs11 = errors;
                      if (!validate321(data.citations, { instancePath: instancePath + "/citations", parentData: data, parentDataProperty: "citations", rootData })) {
                        vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.note !== void 0) {
                        const _errs12 = errors;
                        if (!validate290(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
                          vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs12 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        for (const key0 in data) {
                          if (!schema229.has(key0) && !key0.startsWith("x-")) {
                            validate500.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } }];
                            return false;
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate500.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate500.errors = vErrors;
  return errors === 0;
}
var schema231 = /* @__PURE__ */ new Set(["controlled", "notControlled", "confidence", "citations"]);
var schema234 = /* @__PURE__ */ new Set(["otherForms", "magnets", "confidence", "citations", "note"]);
var schema235 = /* @__PURE__ */ new Set(["id", "acts", "field", "text", "literals", "resembling", "confidence", "citations", "note"]);
var schema233 = /* @__PURE__ */ new Set(["NdFeB", "SmCo"]);
function validate516(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate516.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
    return false;
  }
  if (!schema233.has(data)) {
    validate516.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: {} }];
    return false;
  }
  validate516.errors = vErrors;
  return errors === 0;
}
function validate508(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.acts === void 0 && (missing0 = "acts") || data.field === void 0 && (missing0 = "field") || data.text === void 0 && (missing0 = "text") || data.confidence === void 0 && (missing0 = "confidence") || data.citations === void 0 && (missing0 = "citations")) {
        validate508.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern18.test(data0)) {
                validate508.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } }];
                return false;
              }
            } else {
              validate508.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.acts !== void 0) {
            let data1 = data.acts;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (Array.isArray(data1)) {
                if (data1.length < 1) {
                  validate508.errors = [{ instancePath: instancePath + "/acts", schemaPath: "#/properties/acts/minItems", keyword: "minItems", params: { limit: 1 } }];
                  return false;
                } else {
                  var valid1 = true;
                  const len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs5 = errors;
                    if (!validate304(data1[i0], { instancePath: instancePath + "/acts/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
                      vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs5 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                }
              } else {
                validate508.errors = [{ instancePath: instancePath + "/acts", schemaPath: "#/properties/acts/type", keyword: "type", params: { type: "array" } }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.field !== void 0) {
              const _errs6 = errors;
              if (!validate310(data.field, { instancePath: instancePath + "/field", parentData: data, parentDataProperty: "field", rootData })) {
                vErrors = vErrors === null ? validate310.errors : vErrors.concat(validate310.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.text !== void 0) {
                const _errs7 = errors;
                if (!validate290(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData })) {
                  vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.literals !== void 0) {
                  let data5 = data.literals;
                  const _errs8 = errors;
                  if (errors === _errs8) {
                    if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                      let missing1;
                      if (data5.controlled === void 0 && (missing1 = "controlled") || data5.notControlled === void 0 && (missing1 = "notControlled") || data5.confidence === void 0 && (missing1 = "confidence") || data5.citations === void 0 && (missing1 = "citations")) {
                        validate508.errors = [{ instancePath: instancePath + "/literals", schemaPath: "#/properties/literals/required", keyword: "required", params: { missingProperty: missing1 } }];
                        return false;
                      } else {
                        if (data5.controlled !== void 0) {
                          const _errs10 = errors;
                          if (!validate290(data5.controlled, { instancePath: instancePath + "/literals/controlled", parentData: data5, parentDataProperty: "controlled", rootData })) {
                            vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                            errors = vErrors.length;
                          }
                          var valid2 = _errs10 === errors;
                        } else {
                          var valid2 = true;
                        }
                        if (valid2) {
                          if (data5.notControlled !== void 0) {
                            const _errs11 = errors;
                            if (!validate290(data5.notControlled, { instancePath: instancePath + "/literals/notControlled", parentData: data5, parentDataProperty: "notControlled", rootData })) {
                              vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                              errors = vErrors.length;
                            }
                            var valid2 = _errs11 === errors;
                          } else {
                            var valid2 = true;
                          }
                          if (valid2) {
                            if (data5.confidence !== void 0) {
                              const _errs12 = errors;
                              if (!validate376(data5.confidence, { instancePath: instancePath + "/literals/confidence", parentData: data5, parentDataProperty: "confidence", rootData })) {
                                vErrors = vErrors === null ? validate376.errors : vErrors.concat(validate376.errors);
                                errors = vErrors.length;
                              }
                              var valid2 = _errs12 === errors;
                            } else {
                              var valid2 = true;
                            }
                            if (valid2) {
                              if (data5.citations !== void 0) {
                                const _errs13 = errors;
                                if (!validate321(data5.citations, { instancePath: instancePath + "/literals/citations", parentData: data5, parentDataProperty: "citations", rootData })) {
                                  vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
                                  errors = vErrors.length;
                                }
                                var valid2 = _errs13 === errors;
                              } else {
                                var valid2 = true;
                              }
                              if (valid2) {
                                for (const key0 in data5) {
                                  if (!schema231.has(key0) && !key0.startsWith("x-")) {
                                    validate508.errors = [{ instancePath: instancePath + "/literals", schemaPath: "#/properties/literals/knownKeys", keyword: "knownKeys", params: { key: key0 } }];
                                    return false;
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    } else {
                      validate508.errors = [{ instancePath: instancePath + "/literals", schemaPath: "#/properties/literals/type", keyword: "type", params: { type: "object" } }];
                      return false;
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.resembling !== void 0) {
                    let data10 = data.resembling;
                    const _errs14 = errors;
                    if (errors === _errs14) {
                      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                        let missing2;
                        if (data10.otherForms === void 0 && (missing2 = "otherForms") || data10.confidence === void 0 && (missing2 = "confidence") || data10.citations === void 0 && (missing2 = "citations")) {
                          validate508.errors = [{ instancePath: instancePath + "/resembling", schemaPath: "#/properties/resembling/required", keyword: "required", params: { missingProperty: missing2 } }];
                          return false;
                        } else {
                          if (data10.otherForms !== void 0) {
                            const _errs16 = errors;
                            if (typeof data10.otherForms !== "boolean") {
                              validate508.errors = [{ instancePath: instancePath + "/resembling/otherForms", schemaPath: "#/properties/resembling/properties/otherForms/type", keyword: "type", params: { type: "boolean" } }];
                              return false;
                            }
                            var valid3 = _errs16 === errors;
                          } else {
                            var valid3 = true;
                          }
                          if (valid3) {
                            if (data10.magnets !== void 0) {
                              let data12 = data10.magnets;
                              const _errs18 = errors;
                              if (errors === _errs18) {
                                if (Array.isArray(data12)) {
                                  if (data12.length < 1) {
                                    validate508.errors = [{ instancePath: instancePath + "/resembling/magnets", schemaPath: "#/properties/resembling/properties/magnets/minItems", keyword: "minItems", params: { limit: 1 } }];
                                    return false;
                                  } else {
                                    var valid4 = true;
                                    const len1 = data12.length;
                                    for (let i1 = 0; i1 < len1; i1++) {
                                      const _errs20 = errors;
                                      if (!validate516(data12[i1], { instancePath: instancePath + "/resembling/magnets/" + i1, parentData: data12, parentDataProperty: i1, rootData })) {
                                        vErrors = vErrors === null ? validate516.errors : vErrors.concat(validate516.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid4 = _errs20 === errors;
                                      if (!valid4) {
                                        break;
                                      }
                                    }
                                  }
                                } else {
                                  validate508.errors = [{ instancePath: instancePath + "/resembling/magnets", schemaPath: "#/properties/resembling/properties/magnets/type", keyword: "type", params: { type: "array" } }];
                                  return false;
                                }
                              }
                              var valid3 = _errs18 === errors;
                            } else {
                              var valid3 = true;
                            }
                            if (valid3) {
                              if (data10.confidence !== void 0) {
                                const _errs21 = errors;
                                if (!validate376(data10.confidence, { instancePath: instancePath + "/resembling/confidence", parentData: data10, parentDataProperty: "confidence", rootData })) {
                                  vErrors = vErrors === null ? validate376.errors : vErrors.concat(validate376.errors);
                                  errors = vErrors.length;
                                }
                                var valid3 = _errs21 === errors;
                              } else {
                                var valid3 = true;
                              }
                              if (valid3) {
                                if (data10.citations !== void 0) {
                                  const _errs22 = errors;
                                  if (!validate321(data10.citations, { instancePath: instancePath + "/resembling/citations", parentData: data10, parentDataProperty: "citations", rootData })) {
                                    vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid3 = _errs22 === errors;
                                } else {
                                  var valid3 = true;
                                }
                                if (valid3) {
                                  if (data10.note !== void 0) {
                                    const _errs23 = errors;
                                    if (!validate290(data10.note, { instancePath: instancePath + "/resembling/note", parentData: data10, parentDataProperty: "note", rootData })) {
                                      vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid3 = _errs23 === errors;
                                  } else {
                                    var valid3 = true;
                                  }
                                  if (valid3) {
                                    for (const key1 in data10) {
                                      if (!schema234.has(key1) && !key1.startsWith("x-")) {
                                        validate508.errors = [{ instancePath: instancePath + "/resembling", schemaPath: "#/properties/resembling/knownKeys", keyword: "knownKeys", params: { key: key1 } }];
                                        return false;
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      } else {
                        validate508.errors = [{ instancePath: instancePath + "/resembling", schemaPath: "#/properties/resembling/type", keyword: "type", params: { type: "object" } }];
                        return false;
                      }
                    }
                    var valid0 = _errs14 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.confidence !== void 0) {
                      const _errs24 = errors;
                      if (!validate376(data.confidence, { instancePath: instancePath + "/confidence", parentData: data, parentDataProperty: "confidence", rootData })) {
                        vErrors = vErrors === null ? validate376.errors : vErrors.concat(validate376.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs24 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.citations !== void 0) {
                        const _errs25 = errors;
                        if (!validate321(data.citations, { instancePath: instancePath + "/citations", parentData: data, parentDataProperty: "citations", rootData })) {
                          vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs25 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.note !== void 0) {
                          const _errs26 = errors;
                          if (!validate290(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
                            vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs26 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          for (const key2 in data) {
                            if (!schema235.has(key2) && !key2.startsWith("x-")) {
                              validate508.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key2 } }];
                              return false;
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate508.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate508.errors = vErrors;
  return errors === 0;
}
var schema237 = /* @__PURE__ */ new Set(["prohibited", "refused-in-principle", "case-by-case", "single-licence-only", "licence-for-unlisted-too", "exempt-with-report", "decided-on-papers"]);
var schema238 = /* @__PURE__ */ new Set(["id", "endUse", "answer", "basis", "confidence", "citations", "note"]);
function validate525(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.endUse === void 0 && (missing0 = "endUse") || data.answer === void 0 && (missing0 = "answer") || data.basis === void 0 && (missing0 = "basis") || data.confidence === void 0 && (missing0 = "confidence") || data.citations === void 0 && (missing0 = "citations")) {
        validate525.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern18.test(data0)) {
                validate525.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } }];
                return false;
              }
            } else {
              validate525.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.endUse !== void 0) {
            const _errs3 = errors;
            if (!validate290(data.endUse, { instancePath: instancePath + "/endUse", parentData: data, parentDataProperty: "endUse", rootData })) {
              vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.answer !== void 0) {
              let data2 = data.answer;
              const _errs4 = errors;
              if (typeof data2 !== "string") {
                validate525.errors = [{ instancePath: instancePath + "/answer", schemaPath: "#/properties/answer/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              if (!schema237.has(data2)) {
                validate525.errors = [{ instancePath: instancePath + "/answer", schemaPath: "#/properties/answer/enum", keyword: "enum", params: {} }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.basis !== void 0) {
                let data3 = data.basis;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (Array.isArray(data3)) {
                    var valid1 = true;
                    const len0 = data3.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs8 = errors;
                      if (!validate486(data3[i0], { instancePath: instancePath + "/basis/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
                        vErrors = vErrors === null ? validate486.errors : vErrors.concat(validate486.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs8 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  } else {
                    validate525.errors = [{ instancePath: instancePath + "/basis", schemaPath: "#/properties/basis/type", keyword: "type", params: { type: "array" } }];
                    return false;
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.confidence !== void 0) {
                  const _errs9 = errors;
                  if (!validate376(data.confidence, { instancePath: instancePath + "/confidence", parentData: data, parentDataProperty: "confidence", rootData })) {
                    vErrors = vErrors === null ? validate376.errors : vErrors.concat(validate376.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.citations !== void 0) {
                    const _errs10 = errors;
                    if (!validate321(data.citations, { instancePath: instancePath + "/citations", parentData: data, parentDataProperty: "citations", rootData })) {
                      vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.note !== void 0) {
                      const _errs11 = errors;
                      if (!validate290(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
                        vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      for (const key0 in data) {
                        if (!schema238.has(key0) && !key0.startsWith("x-")) {
                          validate525.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } }];
                          return false;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate525.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate525.errors = vErrors;
  return errors === 0;
}
var schema240 = /* @__PURE__ */ new Set(["id", "act", "title", "countries", "seenOn", "from", "until", "confidence", "citations", "note"]);
function validate532(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.act === void 0 && (missing0 = "act") || data.title === void 0 && (missing0 = "title") || data.countries === void 0 && (missing0 = "countries") || data.confidence === void 0 && (missing0 = "confidence") || data.citations === void 0 && (missing0 = "citations")) {
        validate532.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern18.test(data0)) {
                validate532.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } }];
                return false;
              }
            } else {
              validate532.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.act !== void 0) {
            const _errs3 = errors;
            if (!validate304(data.act, { instancePath: instancePath + "/act", parentData: data, parentDataProperty: "act", rootData })) {
              vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.title !== void 0) {
              const _errs4 = errors;
              if (!validate310(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
                vErrors = vErrors === null ? validate310.errors : vErrors.concat(validate310.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.countries !== void 0) {
                let data3 = data.countries;
                const _errs5 = errors;
                if (errors === _errs5) {
                  if (Array.isArray(data3)) {
                    if (data3.length < 1) {
                      validate532.errors = [{ instancePath: instancePath + "/countries", schemaPath: "#/properties/countries/minItems", keyword: "minItems", params: { limit: 1 } }];
                      return false;
                    } else {
                      var valid1 = true;
                      const len0 = data3.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs7 = errors;
                        if (!validate370(data3[i0], { instancePath: instancePath + "/countries/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
                          vErrors = vErrors === null ? validate370.errors : vErrors.concat(validate370.errors);
                          errors = vErrors.length;
                        }
                        var valid1 = _errs7 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                    }
                  } else {
                    validate532.errors = [{ instancePath: instancePath + "/countries", schemaPath: "#/properties/countries/type", keyword: "type", params: { type: "array" } }];
                    return false;
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.seenOn !== void 0) {
                  const _errs8 = errors;
                  if (!validate292(data.seenOn, { instancePath: instancePath + "/seenOn", parentData: data, parentDataProperty: "seenOn", rootData })) {
                    vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.from !== void 0) {
                    const _errs9 = errors;
                    if (!validate292(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData })) {
                      vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.until !== void 0) {
                      const _errs10 = errors;
                      if (!validate292(data.until, { instancePath: instancePath + "/until", parentData: data, parentDataProperty: "until", rootData })) {
                        vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs10 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.confidence !== void 0) {
                        const _errs11 = errors;
                        if (!validate376(data.confidence, { instancePath: instancePath + "/confidence", parentData: data, parentDataProperty: "confidence", rootData })) {
                          vErrors = vErrors === null ? validate376.errors : vErrors.concat(validate376.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs11 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.citations !== void 0) {
                          const _errs12 = errors;
                          if (!validate321(data.citations, { instancePath: instancePath + "/citations", parentData: data, parentDataProperty: "citations", rootData })) {
                            vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs12 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.note !== void 0) {
                            const _errs13 = errors;
                            if (!validate290(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
                              vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs13 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            for (const key0 in data) {
                              if (!schema240.has(key0) && !key0.startsWith("x-")) {
                                validate532.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } }];
                                return false;
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate532.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate532.errors = vErrors;
  return errors === 0;
}
var schema242 = /* @__PURE__ */ new Set(["mined", "refined", "separated", "melted", "produced"]);
var schema243 = /* @__PURE__ */ new Set(["categories", "countries"]);
var schema244 = /* @__PURE__ */ new Set(["id", "act", "countryList", "magnets", "otherMaterials", "steps", "endUse", "from", "until", "confidence", "citations", "note"]);
function validate543(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.act === void 0 && (missing0 = "act") || data.countryList === void 0 && (missing0 = "countryList") || data.magnets === void 0 && (missing0 = "magnets") || data.steps === void 0 && (missing0 = "steps") || data.endUse === void 0 && (missing0 = "endUse") || data.confidence === void 0 && (missing0 = "confidence") || data.citations === void 0 && (missing0 = "citations")) {
        validate543.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern18.test(data0)) {
                validate543.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } }];
                return false;
              }
            } else {
              validate543.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.act !== void 0) {
            const _errs3 = errors;
            if (!validate304(data.act, { instancePath: instancePath + "/act", parentData: data, parentDataProperty: "act", rootData })) {
              vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.countryList !== void 0) {
              let data2 = data.countryList;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data2 === "string") {
                  if (!pattern18.test(data2)) {
                    validate543.errors = [{ instancePath: instancePath + "/countryList", schemaPath: "#/properties/countryList/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } }];
                    return false;
                  }
                } else {
                  validate543.errors = [{ instancePath: instancePath + "/countryList", schemaPath: "#/properties/countryList/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.magnets !== void 0) {
                let data3 = data.magnets;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (Array.isArray(data3)) {
                    if (data3.length < 1) {
                      validate543.errors = [{ instancePath: instancePath + "/magnets", schemaPath: "#/properties/magnets/minItems", keyword: "minItems", params: { limit: 1 } }];
                      return false;
                    } else {
                      var valid1 = true;
                      const len0 = data3.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs8 = errors;
                        if (!validate516(data3[i0], { instancePath: instancePath + "/magnets/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
                          vErrors = vErrors === null ? validate516.errors : vErrors.concat(validate516.errors);
                          errors = vErrors.length;
                        }
                        var valid1 = _errs8 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                    }
                  } else {
                    validate543.errors = [{ instancePath: instancePath + "/magnets", schemaPath: "#/properties/magnets/type", keyword: "type", params: { type: "array" } }];
                    return false;
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.otherMaterials !== void 0) {
                  let data5 = data.otherMaterials;
                  const _errs9 = errors;
                  if (errors === _errs9) {
                    if (Array.isArray(data5)) {
                      if (data5.length < 1) {
                        validate543.errors = [{ instancePath: instancePath + "/otherMaterials", schemaPath: "#/properties/otherMaterials/minItems", keyword: "minItems", params: { limit: 1 } }];
                        return false;
                      } else {
                        var valid2 = true;
                        const len1 = data5.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                          const _errs11 = errors;
                          if (!validate290(data5[i1], { instancePath: instancePath + "/otherMaterials/" + i1, parentData: data5, parentDataProperty: i1, rootData })) {
                            vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                            errors = vErrors.length;
                          }
                          var valid2 = _errs11 === errors;
                          if (!valid2) {
                            break;
                          }
                        }
                      }
                    } else {
                      validate543.errors = [{ instancePath: instancePath + "/otherMaterials", schemaPath: "#/properties/otherMaterials/type", keyword: "type", params: { type: "array" } }];
                      return false;
                    }
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.steps !== void 0) {
                    let data7 = data.steps;
                    const _errs12 = errors;
                    if (errors === _errs12) {
                      if (Array.isArray(data7)) {
                        if (data7.length < 1) {
                          validate543.errors = [{ instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/minItems", keyword: "minItems", params: { limit: 1 } }];
                          return false;
                        } else {
                          var valid3 = true;
                          const len2 = data7.length;
                          for (let i2 = 0; i2 < len2; i2++) {
                            let data8 = data7[i2];
                            const _errs14 = errors;
                            if (typeof data8 !== "string") {
                              validate543.errors = [{ instancePath: instancePath + "/steps/" + i2, schemaPath: "#/properties/steps/items/type", keyword: "type", params: { type: "string" } }];
                              return false;
                            }
                            if (!schema242.has(data8)) {
                              validate543.errors = [{ instancePath: instancePath + "/steps/" + i2, schemaPath: "#/properties/steps/items/enum", keyword: "enum", params: {} }];
                              return false;
                            }
                            var valid3 = _errs14 === errors;
                            if (!valid3) {
                              break;
                            }
                          }
                        }
                      } else {
                        validate543.errors = [{ instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" } }];
                        return false;
                      }
                    }
                    var valid0 = _errs12 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.endUse !== void 0) {
                      let data9 = data.endUse;
                      const _errs16 = errors;
                      if (errors === _errs16) {
                        if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                          let missing1;
                          if (data9.categories === void 0 && (missing1 = "categories") || data9.countries === void 0 && (missing1 = "countries")) {
                            validate543.errors = [{ instancePath: instancePath + "/endUse", schemaPath: "#/properties/endUse/required", keyword: "required", params: { missingProperty: missing1 } }];
                            return false;
                          } else {
                            if (data9.categories !== void 0) {
                              let data10 = data9.categories;
                              const _errs18 = errors;
                              if (errors === _errs18) {
                                if (Array.isArray(data10)) {
                                  if (data10.length < 1) {
                                    validate543.errors = [{ instancePath: instancePath + "/endUse/categories", schemaPath: "#/properties/endUse/properties/categories/minItems", keyword: "minItems", params: { limit: 1 } }];
                                    return false;
                                  } else {
                                    var valid5 = true;
                                    const len3 = data10.length;
                                    for (let i3 = 0; i3 < len3; i3++) {
                                      const _errs20 = errors;
                                      if (!validate290(data10[i3], { instancePath: instancePath + "/endUse/categories/" + i3, parentData: data10, parentDataProperty: i3, rootData })) {
                                        vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid5 = _errs20 === errors;
                                      if (!valid5) {
                                        break;
                                      }
                                    }
                                  }
                                } else {
                                  validate543.errors = [{ instancePath: instancePath + "/endUse/categories", schemaPath: "#/properties/endUse/properties/categories/type", keyword: "type", params: { type: "array" } }];
                                  return false;
                                }
                              }
                              var valid4 = _errs18 === errors;
                            } else {
                              var valid4 = true;
                            }
                            if (valid4) {
                              if (data9.countries !== void 0) {
                                let data12 = data9.countries;
                                const _errs21 = errors;
                                if (errors === _errs21) {
                                  if (Array.isArray(data12)) {
                                    if (data12.length < 1) {
                                      validate543.errors = [{ instancePath: instancePath + "/endUse/countries", schemaPath: "#/properties/endUse/properties/countries/minItems", keyword: "minItems", params: { limit: 1 } }];
                                      return false;
                                    } else {
                                      var valid6 = true;
                                      const len4 = data12.length;
                                      for (let i4 = 0; i4 < len4; i4++) {
                                        const _errs23 = errors;
                                        if (!validate370(data12[i4], { instancePath: instancePath + "/endUse/countries/" + i4, parentData: data12, parentDataProperty: i4, rootData })) {
                                          vErrors = vErrors === null ? validate370.errors : vErrors.concat(validate370.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid6 = _errs23 === errors;
                                        if (!valid6) {
                                          break;
                                        }
                                      }
                                    }
                                  } else {
                                    validate543.errors = [{ instancePath: instancePath + "/endUse/countries", schemaPath: "#/properties/endUse/properties/countries/type", keyword: "type", params: { type: "array" } }];
                                    return false;
                                  }
                                }
                                var valid4 = _errs21 === errors;
                              } else {
                                var valid4 = true;
                              }
                              if (valid4) {
                                for (const key0 in data9) {
                                  if (!schema243.has(key0) && !key0.startsWith("x-")) {
                                    validate543.errors = [{ instancePath: instancePath + "/endUse", schemaPath: "#/properties/endUse/knownKeys", keyword: "knownKeys", params: { key: key0 } }];
                                    return false;
                                  }
                                }
                              }
                            }
                          }
                        } else {
                          validate543.errors = [{ instancePath: instancePath + "/endUse", schemaPath: "#/properties/endUse/type", keyword: "type", params: { type: "object" } }];
                          return false;
                        }
                      }
                      var valid0 = _errs16 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.from !== void 0) {
                        const _errs24 = errors;
                        if (!validate292(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData })) {
                          vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs24 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.until !== void 0) {
                          const _errs25 = errors;
                          if (!validate292(data.until, { instancePath: instancePath + "/until", parentData: data, parentDataProperty: "until", rootData })) {
                            vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs25 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.confidence !== void 0) {
                            const _errs26 = errors;
                            if (!validate376(data.confidence, { instancePath: instancePath + "/confidence", parentData: data, parentDataProperty: "confidence", rootData })) {
                              vErrors = vErrors === null ? validate376.errors : vErrors.concat(validate376.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs26 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.citations !== void 0) {
                              const _errs27 = errors;
                              if (!validate321(data.citations, { instancePath: instancePath + "/citations", parentData: data, parentDataProperty: "citations", rootData })) {
                                vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
                                errors = vErrors.length;
                              }
                              var valid0 = _errs27 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.note !== void 0) {
                                const _errs28 = errors;
                                if (!validate290(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
                                  vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                                  errors = vErrors.length;
                                }
                                var valid0 = _errs28 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                for (const key1 in data) {
                                  if (!schema244.has(key1) && !key1.startsWith("x-")) {
                                    validate543.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key1 } }];
                                    return false;
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate543.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate543.errors = vErrors;
  return errors === 0;
}
var schema246 = /* @__PURE__ */ new Set(["name", "aliases", "country", "list", "listing", "act", "position", "from", "until", "confidence", "citations", "note"]);
var pattern46 = new RegExp("^[A-Z]{2}$", "u");
function validate555(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.country === void 0 && (missing0 = "country") || data.list === void 0 && (missing0 = "list") || data.listing === void 0 && (missing0 = "listing") || data.act === void 0 && (missing0 = "act") || data.confidence === void 0 && (missing0 = "confidence") || data.citations === void 0 && (missing0 = "citations")) {
        validate555.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.name !== void 0) {
          const _errs1 = errors;
          if (!validate310(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
            vErrors = vErrors === null ? validate310.errors : vErrors.concat(validate310.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.aliases !== void 0) {
            let data1 = data.aliases;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data1)) {
                if (data1.length < 1) {
                  validate555.errors = [{ instancePath: instancePath + "/aliases", schemaPath: "#/properties/aliases/minItems", keyword: "minItems", params: { limit: 1 } }];
                  return false;
                } else {
                  var valid1 = true;
                  const len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs4 = errors;
                    if (!validate290(data1[i0], { instancePath: instancePath + "/aliases/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
                      vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs4 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                }
              } else {
                validate555.errors = [{ instancePath: instancePath + "/aliases", schemaPath: "#/properties/aliases/type", keyword: "type", params: { type: "array" } }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.country !== void 0) {
              let data3 = data.country;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (typeof data3 === "string") {
                  if (!pattern46.test(data3)) {
                    validate555.errors = [{ instancePath: instancePath + "/country", schemaPath: "#/properties/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" } }];
                    return false;
                  }
                } else {
                  validate555.errors = [{ instancePath: instancePath + "/country", schemaPath: "#/properties/country/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.list !== void 0) {
                const _errs7 = errors;
                if (!validate306(data.list, { instancePath: instancePath + "/list", parentData: data, parentDataProperty: "list", rootData })) {
                  vErrors = vErrors === null ? validate306.errors : vErrors.concat(validate306.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.listing !== void 0) {
                  const _errs8 = errors;
                  if (!validate473(data.listing, { instancePath: instancePath + "/listing", parentData: data, parentDataProperty: "listing", rootData })) {
                    vErrors = vErrors === null ? validate473.errors : vErrors.concat(validate473.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.act !== void 0) {
                    const _errs9 = errors;
                    if (!validate304(data.act, { instancePath: instancePath + "/act", parentData: data, parentDataProperty: "act", rootData })) {
                      vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.position !== void 0) {
                      let data7 = data.position;
                      const _errs10 = errors;
                      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                        validate555.errors = [{ instancePath: instancePath + "/position", schemaPath: "#/properties/position/type", keyword: "type", params: { type: "integer" } }];
                        return false;
                      }
                      if (errors === _errs10) {
                        if (typeof data7 == "number" && isFinite(data7)) {
                          if (data7 < 1 || isNaN(data7)) {
                            validate555.errors = [{ instancePath: instancePath + "/position", schemaPath: "#/properties/position/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                            return false;
                          }
                        }
                      }
                      var valid0 = _errs10 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.from !== void 0) {
                        const _errs12 = errors;
                        if (!validate292(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData })) {
                          vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs12 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.until !== void 0) {
                          const _errs13 = errors;
                          if (!validate292(data.until, { instancePath: instancePath + "/until", parentData: data, parentDataProperty: "until", rootData })) {
                            vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs13 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.confidence !== void 0) {
                            const _errs14 = errors;
                            if (!validate376(data.confidence, { instancePath: instancePath + "/confidence", parentData: data, parentDataProperty: "confidence", rootData })) {
                              vErrors = vErrors === null ? validate376.errors : vErrors.concat(validate376.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs14 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.citations !== void 0) {
                              const _errs15 = errors;
                              if (!validate321(data.citations, { instancePath: instancePath + "/citations", parentData: data, parentDataProperty: "citations", rootData })) {
                                vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
                                errors = vErrors.length;
                              }
                              var valid0 = _errs15 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.note !== void 0) {
                                const _errs16 = errors;
                                if (!validate290(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
                                  vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                                  errors = vErrors.length;
                                }
                                var valid0 = _errs16 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                for (const key0 in data) {
                                  if (!schema246.has(key0) && !key0.startsWith("x-")) {
                                    validate555.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } }];
                                    return false;
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate555.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate555.errors = vErrors;
  return errors === 0;
}
var schema248 = /* @__PURE__ */ new Set(["words", "terms", "note"]);
function validate567(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.words === void 0 && (missing0 = "words") || data.terms === void 0 && (missing0 = "terms")) {
        validate567.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.words !== void 0) {
          let data0 = data.words;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              if (data0.length < 1) {
                validate567.errors = [{ instancePath: instancePath + "/words", schemaPath: "#/properties/words/minItems", keyword: "minItems", params: { limit: 1 } }];
                return false;
              } else {
                var valid1 = true;
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs3 = errors;
                  if (!validate290(data0[i0], { instancePath: instancePath + "/words/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                    vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs3 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              }
            } else {
              validate567.errors = [{ instancePath: instancePath + "/words", schemaPath: "#/properties/words/type", keyword: "type", params: { type: "array" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.terms !== void 0) {
            let data2 = data.terms;
            const _errs4 = errors;
            if (errors === _errs4) {
              if (Array.isArray(data2)) {
                if (data2.length < 1) {
                  validate567.errors = [{ instancePath: instancePath + "/terms", schemaPath: "#/properties/terms/minItems", keyword: "minItems", params: { limit: 1 } }];
                  return false;
                } else {
                  var valid2 = true;
                  const len1 = data2.length;
                  for (let i1 = 0; i1 < len1; i1++) {
                    const _errs6 = errors;
                    if (!validate290(data2[i1], { instancePath: instancePath + "/terms/" + i1, parentData: data2, parentDataProperty: i1, rootData })) {
                      vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                      errors = vErrors.length;
                    }
                    var valid2 = _errs6 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                }
              } else {
                validate567.errors = [{ instancePath: instancePath + "/terms", schemaPath: "#/properties/terms/type", keyword: "type", params: { type: "array" } }];
                return false;
              }
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.note !== void 0) {
              const _errs7 = errors;
              if (!validate290(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
                vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs7 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              for (const key0 in data) {
                if (!schema248.has(key0) && !key0.startsWith("x-")) {
                  validate567.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } }];
                  return false;
                }
              }
            }
          }
        }
      }
    } else {
      validate567.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate567.errors = vErrors;
  return errors === 0;
}
var schema250 = /* @__PURE__ */ new Set(["barred", "watched"]);
var schema251 = /* @__PURE__ */ new Set(["id", "name", "means"]);
var schema252 = /* @__PURE__ */ new Set(["id", "name", "order", "territory", "lists", "confidence", "citations", "note"]);
function validate572(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name") || data.order === void 0 && (missing0 = "order") || data.territory === void 0 && (missing0 = "territory") || data.confidence === void 0 && (missing0 = "confidence") || data.citations === void 0 && (missing0 = "citations")) {
        validate572.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.id !== void 0) {
          const _errs1 = errors;
          if (!validate306(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
            vErrors = vErrors === null ? validate306.errors : vErrors.concat(validate306.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.name !== void 0) {
            const _errs2 = errors;
            if (!validate290(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
              vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.order !== void 0) {
              let data2 = data.order;
              const _errs3 = errors;
              if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                validate572.errors = [{ instancePath: instancePath + "/order", schemaPath: "#/properties/order/type", keyword: "type", params: { type: "integer" } }];
                return false;
              }
              if (errors === _errs3) {
                if (typeof data2 == "number" && isFinite(data2)) {
                  if (data2 < 1 || isNaN(data2)) {
                    validate572.errors = [{ instancePath: instancePath + "/order", schemaPath: "#/properties/order/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                    return false;
                  }
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.territory !== void 0) {
                let data3 = data.territory;
                const _errs5 = errors;
                if (errors === _errs5) {
                  if (Array.isArray(data3)) {
                    if (data3.length < 1) {
                      validate572.errors = [{ instancePath: instancePath + "/territory", schemaPath: "#/properties/territory/minItems", keyword: "minItems", params: { limit: 1 } }];
                      return false;
                    } else {
                      var valid1 = true;
                      const len0 = data3.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs7 = errors;
                        if (!validate370(data3[i0], { instancePath: instancePath + "/territory/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
                          vErrors = vErrors === null ? validate370.errors : vErrors.concat(validate370.errors);
                          errors = vErrors.length;
                        }
                        var valid1 = _errs7 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                    }
                  } else {
                    validate572.errors = [{ instancePath: instancePath + "/territory", schemaPath: "#/properties/territory/type", keyword: "type", params: { type: "array" } }];
                    return false;
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.lists !== void 0) {
                  let data5 = data.lists;
                  const _errs8 = errors;
                  if (errors === _errs8) {
                    if (Array.isArray(data5)) {
                      var valid2 = true;
                      const len1 = data5.length;
                      for (let i1 = 0; i1 < len1; i1++) {
                        let data6 = data5[i1];
                        const _errs10 = errors;
                        if (errors === _errs10) {
                          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                            let missing1;
                            if (data6.id === void 0 && (missing1 = "id") || data6.name === void 0 && (missing1 = "name")) {
                              validate572.errors = [{ instancePath: instancePath + "/lists/" + i1, schemaPath: "#/properties/lists/items/required", keyword: "required", params: { missingProperty: missing1 } }];
                              return false;
                            } else {
                              if (data6.id !== void 0) {
                                const _errs12 = errors;
                                if (!validate473(data6.id, { instancePath: instancePath + "/lists/" + i1 + "/id", parentData: data6, parentDataProperty: "id", rootData })) {
                                  vErrors = vErrors === null ? validate473.errors : vErrors.concat(validate473.errors);
                                  errors = vErrors.length;
                                }
                                var valid3 = _errs12 === errors;
                              } else {
                                var valid3 = true;
                              }
                              if (valid3) {
                                if (data6.name !== void 0) {
                                  const _errs13 = errors;
                                  if (!validate290(data6.name, { instancePath: instancePath + "/lists/" + i1 + "/name", parentData: data6, parentDataProperty: "name", rootData })) {
                                    vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid3 = _errs13 === errors;
                                } else {
                                  var valid3 = true;
                                }
                                if (valid3) {
                                  if (data6.means !== void 0) {
                                    let data9 = data6.means;
                                    const _errs14 = errors;
                                    if (typeof data9 !== "string") {
                                      validate572.errors = [{ instancePath: instancePath + "/lists/" + i1 + "/means", schemaPath: "#/properties/lists/items/properties/means/type", keyword: "type", params: { type: "string" } }];
                                      return false;
                                    }
                                    if (!schema250.has(data9)) {
                                      validate572.errors = [{ instancePath: instancePath + "/lists/" + i1 + "/means", schemaPath: "#/properties/lists/items/properties/means/enum", keyword: "enum", params: {} }];
                                      return false;
                                    }
                                    var valid3 = _errs14 === errors;
                                  } else {
                                    var valid3 = true;
                                  }
                                  if (valid3) {
                                    for (const key0 in data6) {
                                      if (!schema251.has(key0) && !key0.startsWith("x-")) {
                                        validate572.errors = [{ instancePath: instancePath + "/lists/" + i1, schemaPath: "#/properties/lists/items/knownKeys", keyword: "knownKeys", params: { key: key0 } }];
                                        return false;
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          } else {
                            validate572.errors = [{ instancePath: instancePath + "/lists/" + i1, schemaPath: "#/properties/lists/items/type", keyword: "type", params: { type: "object" } }];
                            return false;
                          }
                        }
                        var valid2 = _errs10 === errors;
                        if (!valid2) {
                          break;
                        }
                      }
                    } else {
                      validate572.errors = [{ instancePath: instancePath + "/lists", schemaPath: "#/properties/lists/type", keyword: "type", params: { type: "array" } }];
                      return false;
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.confidence !== void 0) {
                    const _errs16 = errors;
                    if (!validate376(data.confidence, { instancePath: instancePath + "/confidence", parentData: data, parentDataProperty: "confidence", rootData })) {
                      vErrors = vErrors === null ? validate376.errors : vErrors.concat(validate376.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs16 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.citations !== void 0) {
                      const _errs17 = errors;
                      if (!validate321(data.citations, { instancePath: instancePath + "/citations", parentData: data, parentDataProperty: "citations", rootData })) {
                        vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs17 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.note !== void 0) {
                        const _errs18 = errors;
                        if (!validate290(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
                          vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs18 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        for (const key1 in data) {
                          if (!schema252.has(key1) && !key1.startsWith("x-")) {
                            validate572.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key1 } }];
                            return false;
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate572.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate572.errors = vErrors;
  return errors === 0;
}
var schema256 = /* @__PURE__ */ new Set(["id", "system", "prefixes", "name", "world", "digits", "magnetCodes", "shortened", "assumed", "possible"]);
function validate586(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.min === void 0 && (missing0 = "min")) {
        validate586.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.min !== void 0) {
          let data0 = data.min;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate586.errors = [{ instancePath: instancePath + "/min", schemaPath: "#/properties/min/type", keyword: "type", params: { type: "integer" } }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 1 || isNaN(data0)) {
                validate586.errors = [{ instancePath: instancePath + "/min", schemaPath: "#/properties/min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                return false;
              }
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.max !== void 0) {
            let data1 = data.max;
            const _errs3 = errors;
            if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
              validate586.errors = [{ instancePath: instancePath + "/max", schemaPath: "#/properties/max/type", keyword: "type", params: { type: "integer" } }];
              return false;
            }
            if (errors === _errs3) {
              if (typeof data1 == "number" && isFinite(data1)) {
                if (data1 < 1 || isNaN(data1)) {
                  validate586.errors = [{ instancePath: instancePath + "/max", schemaPath: "#/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                  return false;
                }
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            for (const key0 in data) {
              if (!schema65.has(key0) && !key0.startsWith("x-")) {
                validate586.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } }];
                return false;
              }
            }
          }
        }
      }
    } else {
      validate586.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate586.errors = vErrors;
  return errors === 0;
}
var pattern47 = new RegExp("^[A-Z]+$", "u");
var pattern48 = new RegExp("^[0-9]{4,10}$", "u");
function validate582(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.system === void 0 && (missing0 = "system") || data.prefixes === void 0 && (missing0 = "prefixes") || data.name === void 0 && (missing0 = "name") || data.digits === void 0 && (missing0 = "digits")) {
        validate582.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.id !== void 0) {
          const _errs1 = errors;
          if (!validate399(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
            vErrors = vErrors === null ? validate399.errors : vErrors.concat(validate399.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.system !== void 0) {
            const _errs2 = errors;
            if (!validate290(data.system, { instancePath: instancePath + "/system", parentData: data, parentDataProperty: "system", rootData })) {
              vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.prefixes !== void 0) {
              let data2 = data.prefixes;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (Array.isArray(data2)) {
                  if (data2.length < 1) {
                    validate582.errors = [{ instancePath: instancePath + "/prefixes", schemaPath: "#/properties/prefixes/minItems", keyword: "minItems", params: { limit: 1 } }];
                    return false;
                  } else {
                    var valid1 = true;
                    const len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let data3 = data2[i0];
                      const _errs5 = errors;
                      if (errors === _errs5) {
                        if (typeof data3 === "string") {
                          if (!pattern47.test(data3)) {
                            validate582.errors = [{ instancePath: instancePath + "/prefixes/" + i0, schemaPath: "#/properties/prefixes/items/pattern", keyword: "pattern", params: { pattern: "^[A-Z]+$" } }];
                            return false;
                          }
                        } else {
                          validate582.errors = [{ instancePath: instancePath + "/prefixes/" + i0, schemaPath: "#/properties/prefixes/items/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      var valid1 = _errs5 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  }
                } else {
                  validate582.errors = [{ instancePath: instancePath + "/prefixes", schemaPath: "#/properties/prefixes/type", keyword: "type", params: { type: "array" } }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.name !== void 0) {
                const _errs7 = errors;
                if (!validate290(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
                  vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.world !== void 0) {
                  const _errs8 = errors;
                  if (typeof data.world !== "boolean") {
                    validate582.errors = [{ instancePath: instancePath + "/world", schemaPath: "#/properties/world/type", keyword: "type", params: { type: "boolean" } }];
                    return false;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.digits !== void 0) {
                    let data6 = data.digits;
                    const _errs10 = errors;
                    if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                      validate582.errors = [{ instancePath: instancePath + "/digits", schemaPath: "#/properties/digits/type", keyword: "type", params: { type: "integer" } }];
                      return false;
                    }
                    if (errors === _errs10) {
                      if (typeof data6 == "number" && isFinite(data6)) {
                        if (data6 < 6 || isNaN(data6)) {
                          validate582.errors = [{ instancePath: instancePath + "/digits", schemaPath: "#/properties/digits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 6 } }];
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.magnetCodes !== void 0) {
                      let data7 = data.magnetCodes;
                      const _errs12 = errors;
                      if (errors === _errs12) {
                        if (Array.isArray(data7)) {
                          var valid2 = true;
                          const len1 = data7.length;
                          for (let i1 = 0; i1 < len1; i1++) {
                            let data8 = data7[i1];
                            const _errs14 = errors;
                            if (errors === _errs14) {
                              if (typeof data8 === "string") {
                                if (!pattern48.test(data8)) {
                                  validate582.errors = [{ instancePath: instancePath + "/magnetCodes/" + i1, schemaPath: "#/properties/magnetCodes/items/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4,10}$" } }];
                                  return false;
                                }
                              } else {
                                validate582.errors = [{ instancePath: instancePath + "/magnetCodes/" + i1, schemaPath: "#/properties/magnetCodes/items/type", keyword: "type", params: { type: "string" } }];
                                return false;
                              }
                            }
                            var valid2 = _errs14 === errors;
                            if (!valid2) {
                              break;
                            }
                          }
                        } else {
                          validate582.errors = [{ instancePath: instancePath + "/magnetCodes", schemaPath: "#/properties/magnetCodes/type", keyword: "type", params: { type: "array" } }];
                          return false;
                        }
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.shortened !== void 0) {
                        let data9 = data.shortened;
                        const _errs16 = errors;
                        if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
                          validate582.errors = [{ instancePath: instancePath + "/shortened", schemaPath: "#/properties/shortened/type", keyword: "type", params: { type: "integer" } }];
                          return false;
                        }
                        if (errors === _errs16) {
                          if (typeof data9 == "number" && isFinite(data9)) {
                            if (data9 < 6 || isNaN(data9)) {
                              validate582.errors = [{ instancePath: instancePath + "/shortened", schemaPath: "#/properties/shortened/minimum", keyword: "minimum", params: { comparison: ">=", limit: 6 } }];
                              return false;
                            }
                          }
                        }
                        var valid0 = _errs16 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.assumed !== void 0) {
                          const _errs18 = errors;
                          if (!validate586(data.assumed, { instancePath: instancePath + "/assumed", parentData: data, parentDataProperty: "assumed", rootData })) {
                            vErrors = vErrors === null ? validate586.errors : vErrors.concat(validate586.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs18 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.possible !== void 0) {
                            const _errs19 = errors;
                            if (!validate586(data.possible, { instancePath: instancePath + "/possible", parentData: data, parentDataProperty: "possible", rootData })) {
                              vErrors = vErrors === null ? validate586.errors : vErrors.concat(validate586.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs19 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            for (const key0 in data) {
                              if (!schema256.has(key0) && !key0.startsWith("x-")) {
                                validate582.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } }];
                                return false;
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate582.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate582.errors = vErrors;
  return errors === 0;
}
var schema260 = /* @__PURE__ */ new Set(["id", "is", "mayBe", "note"]);
function validate592(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate592.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
    return false;
  }
  if (!schema51.has(data)) {
    validate592.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: {} }];
    return false;
  }
  validate592.errors = vErrors;
  return errors === 0;
}
function validate590(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id")) {
        validate590.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.id !== void 0) {
          const _errs1 = errors;
          if (!validate393(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
            vErrors = vErrors === null ? validate393.errors : vErrors.concat(validate393.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.is !== void 0) {
            let data1 = data.is;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data1)) {
                if (data1.length < 1) {
                  validate590.errors = [{ instancePath: instancePath + "/is", schemaPath: "#/properties/is/minItems", keyword: "minItems", params: { limit: 1 } }];
                  return false;
                } else {
                  var valid1 = true;
                  const len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs4 = errors;
                    if (!validate592(data1[i0], { instancePath: instancePath + "/is/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
                      vErrors = vErrors === null ? validate592.errors : vErrors.concat(validate592.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs4 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                }
              } else {
                validate590.errors = [{ instancePath: instancePath + "/is", schemaPath: "#/properties/is/type", keyword: "type", params: { type: "array" } }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.mayBe !== void 0) {
              let data3 = data.mayBe;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (Array.isArray(data3)) {
                  if (data3.length < 1) {
                    validate590.errors = [{ instancePath: instancePath + "/mayBe", schemaPath: "#/properties/mayBe/minItems", keyword: "minItems", params: { limit: 1 } }];
                    return false;
                  } else {
                    var valid2 = true;
                    const len1 = data3.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      const _errs7 = errors;
                      if (!validate592(data3[i1], { instancePath: instancePath + "/mayBe/" + i1, parentData: data3, parentDataProperty: i1, rootData })) {
                        vErrors = vErrors === null ? validate592.errors : vErrors.concat(validate592.errors);
                        errors = vErrors.length;
                      }
                      var valid2 = _errs7 === errors;
                      if (!valid2) {
                        break;
                      }
                    }
                  }
                } else {
                  validate590.errors = [{ instancePath: instancePath + "/mayBe", schemaPath: "#/properties/mayBe/type", keyword: "type", params: { type: "array" } }];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.note !== void 0) {
                const _errs8 = errors;
                if (!validate290(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
                  vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                for (const key0 in data) {
                  if (!schema260.has(key0) && !key0.startsWith("x-")) {
                    validate590.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } }];
                    return false;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate590.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate590.errors = vErrors;
  return errors === 0;
}
var schema264 = /* @__PURE__ */ new Set(["ask", "controlled"]);
var schema265 = /* @__PURE__ */ new Set(["words", "called", "elements"]);
var schema267 = /* @__PURE__ */ new Set(["partner", "min", "max"]);
var schema268 = /* @__PURE__ */ new Set(["partners", "alloyMetals", "baseMetals", "saltMetals", "ratios"]);
var schema269 = /* @__PURE__ */ new Set(["id", "names", "together", "elements", "endUse", "groups", "magnetElements", "formulas", "note"]);
function validate598(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern18.test(data)) {
        validate598.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } }];
        return false;
      }
    } else {
      validate598.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate598.errors = vErrors;
  return errors === 0;
}
function validate602(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0];
        const _errs1 = errors;
        if (errors === _errs1) {
          if (typeof data0 === "string") {
            if (!pattern27.test(data0)) {
              validate602.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[A-Z][a-z]?$" } }];
              return false;
            }
          } else {
            validate602.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } }];
            return false;
          }
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate602.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } }];
      return false;
    }
  }
  validate602.errors = vErrors;
  return errors === 0;
}
function validate611(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern27.test(data)) {
        validate611.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Z][a-z]?$" } }];
        return false;
      }
    } else {
      validate611.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate611.errors = vErrors;
  return errors === 0;
}
function validate597(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.names === void 0 && (missing0 = "names") || data.together === void 0 && (missing0 = "together") || data.elements === void 0 && (missing0 = "elements") || data.endUse === void 0 && (missing0 = "endUse")) {
        validate597.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.id !== void 0) {
          const _errs1 = errors;
          if (!validate598(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
            vErrors = vErrors === null ? validate598.errors : vErrors.concat(validate598.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.names !== void 0) {
            const _errs2 = errors;
            if (!validate310(data.names, { instancePath: instancePath + "/names", parentData: data, parentDataProperty: "names", rootData })) {
              vErrors = vErrors === null ? validate310.errors : vErrors.concat(validate310.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.together !== void 0) {
              const _errs3 = errors;
              if (!validate290(data.together, { instancePath: instancePath + "/together", parentData: data, parentDataProperty: "together", rootData })) {
                vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.elements !== void 0) {
                const _errs4 = errors;
                if (!validate602(data.elements, { instancePath: instancePath + "/elements", parentData: data, parentDataProperty: "elements", rootData })) {
                  vErrors = vErrors === null ? validate602.errors : vErrors.concat(validate602.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.endUse !== void 0) {
                  let data4 = data.endUse;
                  const _errs5 = errors;
                  if (typeof data4 !== "string") {
                    validate597.errors = [{ instancePath: instancePath + "/endUse", schemaPath: "#/properties/endUse/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                  if (!schema264.has(data4)) {
                    validate597.errors = [{ instancePath: instancePath + "/endUse", schemaPath: "#/properties/endUse/enum", keyword: "enum", params: {} }];
                    return false;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.groups !== void 0) {
                    let data5 = data.groups;
                    const _errs7 = errors;
                    if (errors === _errs7) {
                      if (Array.isArray(data5)) {
                        var valid1 = true;
                        const len0 = data5.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          let data6 = data5[i0];
                          const _errs9 = errors;
                          if (errors === _errs9) {
                            if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                              let missing1;
                              if (data6.words === void 0 && (missing1 = "words") || data6.called === void 0 && (missing1 = "called") || data6.elements === void 0 && (missing1 = "elements")) {
                                validate597.errors = [{ instancePath: instancePath + "/groups/" + i0, schemaPath: "#/properties/groups/items/required", keyword: "required", params: { missingProperty: missing1 } }];
                                return false;
                              } else {
                                if (data6.words !== void 0) {
                                  let data7 = data6.words;
                                  const _errs11 = errors;
                                  if (errors === _errs11) {
                                    if (typeof data7 === "string") {
                                      if (!pattern18.test(data7)) {
                                        validate597.errors = [{ instancePath: instancePath + "/groups/" + i0 + "/words", schemaPath: "#/properties/groups/items/properties/words/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } }];
                                        return false;
                                      }
                                    } else {
                                      validate597.errors = [{ instancePath: instancePath + "/groups/" + i0 + "/words", schemaPath: "#/properties/groups/items/properties/words/type", keyword: "type", params: { type: "string" } }];
                                      return false;
                                    }
                                  }
                                  var valid2 = _errs11 === errors;
                                } else {
                                  var valid2 = true;
                                }
                                if (valid2) {
                                  if (data6.called !== void 0) {
                                    const _errs13 = errors;
                                    if (!validate290(data6.called, { instancePath: instancePath + "/groups/" + i0 + "/called", parentData: data6, parentDataProperty: "called", rootData })) {
                                      vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid2 = _errs13 === errors;
                                  } else {
                                    var valid2 = true;
                                  }
                                  if (valid2) {
                                    if (data6.elements !== void 0) {
                                      const _errs14 = errors;
                                      if (!validate602(data6.elements, { instancePath: instancePath + "/groups/" + i0 + "/elements", parentData: data6, parentDataProperty: "elements", rootData })) {
                                        vErrors = vErrors === null ? validate602.errors : vErrors.concat(validate602.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid2 = _errs14 === errors;
                                    } else {
                                      var valid2 = true;
                                    }
                                    if (valid2) {
                                      for (const key0 in data6) {
                                        if (!schema265.has(key0) && !key0.startsWith("x-")) {
                                          validate597.errors = [{ instancePath: instancePath + "/groups/" + i0, schemaPath: "#/properties/groups/items/knownKeys", keyword: "knownKeys", params: { key: key0 } }];
                                          return false;
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            } else {
                              validate597.errors = [{ instancePath: instancePath + "/groups/" + i0, schemaPath: "#/properties/groups/items/type", keyword: "type", params: { type: "object" } }];
                              return false;
                            }
                          }
                          var valid1 = _errs9 === errors;
                          if (!valid1) {
                            break;
                          }
                        }
                      } else {
                        validate597.errors = [{ instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/type", keyword: "type", params: { type: "array" } }];
                        return false;
                      }
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.magnetElements !== void 0) {
                      const _errs15 = errors;
                      if (!validate602(data.magnetElements, { instancePath: instancePath + "/magnetElements", parentData: data, parentDataProperty: "magnetElements", rootData })) {
                        vErrors = vErrors === null ? validate602.errors : vErrors.concat(validate602.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs15 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.formulas !== void 0) {
                        let data11 = data.formulas;
                        const _errs16 = errors;
                        if (errors === _errs16) {
                          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                            let missing2;
                            if (data11.partners === void 0 && (missing2 = "partners")) {
                              validate597.errors = [{ instancePath: instancePath + "/formulas", schemaPath: "#/properties/formulas/required", keyword: "required", params: { missingProperty: missing2 } }];
                              return false;
                            } else {
                              if (data11.partners !== void 0) {
                                const _errs18 = errors;
                                if (!validate602(data11.partners, { instancePath: instancePath + "/formulas/partners", parentData: data11, parentDataProperty: "partners", rootData })) {
                                  vErrors = vErrors === null ? validate602.errors : vErrors.concat(validate602.errors);
                                  errors = vErrors.length;
                                }
                                var valid3 = _errs18 === errors;
                              } else {
                                var valid3 = true;
                              }
                              if (valid3) {
                                if (data11.alloyMetals !== void 0) {
                                  const _errs19 = errors;
                                  if (!validate602(data11.alloyMetals, { instancePath: instancePath + "/formulas/alloyMetals", parentData: data11, parentDataProperty: "alloyMetals", rootData })) {
                                    vErrors = vErrors === null ? validate602.errors : vErrors.concat(validate602.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid3 = _errs19 === errors;
                                } else {
                                  var valid3 = true;
                                }
                                if (valid3) {
                                  if (data11.baseMetals !== void 0) {
                                    const _errs20 = errors;
                                    if (!validate602(data11.baseMetals, { instancePath: instancePath + "/formulas/baseMetals", parentData: data11, parentDataProperty: "baseMetals", rootData })) {
                                      vErrors = vErrors === null ? validate602.errors : vErrors.concat(validate602.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid3 = _errs20 === errors;
                                  } else {
                                    var valid3 = true;
                                  }
                                  if (valid3) {
                                    if (data11.saltMetals !== void 0) {
                                      const _errs21 = errors;
                                      if (!validate602(data11.saltMetals, { instancePath: instancePath + "/formulas/saltMetals", parentData: data11, parentDataProperty: "saltMetals", rootData })) {
                                        vErrors = vErrors === null ? validate602.errors : vErrors.concat(validate602.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid3 = _errs21 === errors;
                                    } else {
                                      var valid3 = true;
                                    }
                                    if (valid3) {
                                      if (data11.ratios !== void 0) {
                                        let data16 = data11.ratios;
                                        const _errs22 = errors;
                                        if (errors === _errs22) {
                                          if (Array.isArray(data16)) {
                                            var valid4 = true;
                                            const len1 = data16.length;
                                            for (let i1 = 0; i1 < len1; i1++) {
                                              let data17 = data16[i1];
                                              const _errs24 = errors;
                                              if (errors === _errs24) {
                                                if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                                                  let missing3;
                                                  if (data17.partner === void 0 && (missing3 = "partner") || data17.min === void 0 && (missing3 = "min") || data17.max === void 0 && (missing3 = "max")) {
                                                    validate597.errors = [{ instancePath: instancePath + "/formulas/ratios/" + i1, schemaPath: "#/properties/formulas/properties/ratios/items/required", keyword: "required", params: { missingProperty: missing3 } }];
                                                    return false;
                                                  } else {
                                                    if (data17.partner !== void 0) {
                                                      const _errs26 = errors;
                                                      if (!validate611(data17.partner, { instancePath: instancePath + "/formulas/ratios/" + i1 + "/partner", parentData: data17, parentDataProperty: "partner", rootData })) {
                                                        vErrors = vErrors === null ? validate611.errors : vErrors.concat(validate611.errors);
                                                        errors = vErrors.length;
                                                      }
                                                      var valid5 = _errs26 === errors;
                                                    } else {
                                                      var valid5 = true;
                                                    }
                                                    if (valid5) {
                                                      if (data17.min !== void 0) {
                                                        let data19 = data17.min;
                                                        const _errs27 = errors;
                                                        if (errors === _errs27) {
                                                          if (typeof data19 == "number" && isFinite(data19)) {
                                                            if (data19 < 0 || isNaN(data19)) {
                                                              validate597.errors = [{ instancePath: instancePath + "/formulas/ratios/" + i1 + "/min", schemaPath: "#/properties/formulas/properties/ratios/items/properties/min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                                                              return false;
                                                            }
                                                          } else {
                                                            validate597.errors = [{ instancePath: instancePath + "/formulas/ratios/" + i1 + "/min", schemaPath: "#/properties/formulas/properties/ratios/items/properties/min/type", keyword: "type", params: { type: "number" } }];
                                                            return false;
                                                          }
                                                        }
                                                        var valid5 = _errs27 === errors;
                                                      } else {
                                                        var valid5 = true;
                                                      }
                                                      if (valid5) {
                                                        if (data17.max !== void 0) {
                                                          let data20 = data17.max;
                                                          const _errs29 = errors;
                                                          if (errors === _errs29) {
                                                            if (typeof data20 == "number" && isFinite(data20)) {
                                                              if (data20 < 0 || isNaN(data20)) {
                                                                validate597.errors = [{ instancePath: instancePath + "/formulas/ratios/" + i1 + "/max", schemaPath: "#/properties/formulas/properties/ratios/items/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                                                                return false;
                                                              }
                                                            } else {
                                                              validate597.errors = [{ instancePath: instancePath + "/formulas/ratios/" + i1 + "/max", schemaPath: "#/properties/formulas/properties/ratios/items/properties/max/type", keyword: "type", params: { type: "number" } }];
                                                              return false;
                                                            }
                                                          }
                                                          var valid5 = _errs29 === errors;
                                                        } else {
                                                          var valid5 = true;
                                                        }
                                                        if (valid5) {
                                                          for (const key1 in data17) {
                                                            if (!schema267.has(key1) && !key1.startsWith("x-")) {
                                                              validate597.errors = [{ instancePath: instancePath + "/formulas/ratios/" + i1, schemaPath: "#/properties/formulas/properties/ratios/items/knownKeys", keyword: "knownKeys", params: { key: key1 } }];
                                                              return false;
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                } else {
                                                  validate597.errors = [{ instancePath: instancePath + "/formulas/ratios/" + i1, schemaPath: "#/properties/formulas/properties/ratios/items/type", keyword: "type", params: { type: "object" } }];
                                                  return false;
                                                }
                                              }
                                              var valid4 = _errs24 === errors;
                                              if (!valid4) {
                                                break;
                                              }
                                            }
                                          } else {
                                            validate597.errors = [{ instancePath: instancePath + "/formulas/ratios", schemaPath: "#/properties/formulas/properties/ratios/type", keyword: "type", params: { type: "array" } }];
                                            return false;
                                          }
                                        }
                                        var valid3 = _errs22 === errors;
                                      } else {
                                        var valid3 = true;
                                      }
                                      if (valid3) {
                                        for (const key2 in data11) {
                                          if (!schema268.has(key2) && !key2.startsWith("x-")) {
                                            validate597.errors = [{ instancePath: instancePath + "/formulas", schemaPath: "#/properties/formulas/knownKeys", keyword: "knownKeys", params: { key: key2 } }];
                                            return false;
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          } else {
                            validate597.errors = [{ instancePath: instancePath + "/formulas", schemaPath: "#/properties/formulas/type", keyword: "type", params: { type: "object" } }];
                            return false;
                          }
                        }
                        var valid0 = _errs16 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.note !== void 0) {
                          const _errs31 = errors;
                          if (!validate290(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
                            vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs31 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          for (const key3 in data) {
                            if (!schema269.has(key3) && !key3.startsWith("x-")) {
                              validate597.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key3 } }];
                              return false;
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate597.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate597.errors = vErrors;
  return errors === 0;
}
var schema276 = /* @__PURE__ */ new Set(["twoWay", "threeWay"]);
var schema277 = /* @__PURE__ */ new Set(["low", "medium", "high"]);
var schema278 = /* @__PURE__ */ new Set(["symbol", "atomicNumber", "atomicWeight", "names", "match", "oxideWords", "classes", "charges", "compounds", "listedBy", "bareSymbolRisk", "confidence", "citations", "note"]);
var schema272 = /* @__PURE__ */ new Set(["first", "either"]);
var schema275 = /* @__PURE__ */ new Set(["terms", "exact", "shapes", "anyCase", "afterHyphen", "context", "plural", "head", "kinds", "strength", "holds"]);
var schema274 = /* @__PURE__ */ new Set(["strong", "weak", "trace"]);
function validate622(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate622.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
    return false;
  }
  if (!schema274.has(data)) {
    validate622.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: {} }];
    return false;
  }
  validate622.errors = vErrors;
  return errors === 0;
}
function validate618(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.terms !== void 0) {
        let data0 = data.terms;
        const _errs1 = errors;
        if (errors === _errs1) {
          if (Array.isArray(data0)) {
            if (data0.length < 1) {
              validate618.errors = [{ instancePath: instancePath + "/terms", schemaPath: "#/properties/terms/minItems", keyword: "minItems", params: { limit: 1 } }];
              return false;
            } else {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (!validate290(data0[i0], { instancePath: instancePath + "/terms/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                  vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            }
          } else {
            validate618.errors = [{ instancePath: instancePath + "/terms", schemaPath: "#/properties/terms/type", keyword: "type", params: { type: "array" } }];
            return false;
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.exact !== void 0) {
          let data2 = data.exact;
          const _errs4 = errors;
          if (errors === _errs4) {
            if (Array.isArray(data2)) {
              if (data2.length < 1) {
                validate618.errors = [{ instancePath: instancePath + "/exact", schemaPath: "#/properties/exact/minItems", keyword: "minItems", params: { limit: 1 } }];
                return false;
              } else {
                var valid2 = true;
                const len1 = data2.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  const _errs6 = errors;
                  if (!validate290(data2[i1], { instancePath: instancePath + "/exact/" + i1, parentData: data2, parentDataProperty: i1, rootData })) {
                    vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                    errors = vErrors.length;
                  }
                  var valid2 = _errs6 === errors;
                  if (!valid2) {
                    break;
                  }
                }
              }
            } else {
              validate618.errors = [{ instancePath: instancePath + "/exact", schemaPath: "#/properties/exact/type", keyword: "type", params: { type: "array" } }];
              return false;
            }
          }
          var valid0 = _errs4 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.shapes !== void 0) {
            let data4 = data.shapes;
            const _errs7 = errors;
            if (errors === _errs7) {
              if (Array.isArray(data4)) {
                if (data4.length < 1) {
                  validate618.errors = [{ instancePath: instancePath + "/shapes", schemaPath: "#/properties/shapes/minItems", keyword: "minItems", params: { limit: 1 } }];
                  return false;
                } else {
                  var valid3 = true;
                  const len2 = data4.length;
                  for (let i2 = 0; i2 < len2; i2++) {
                    const _errs9 = errors;
                    if (!validate290(data4[i2], { instancePath: instancePath + "/shapes/" + i2, parentData: data4, parentDataProperty: i2, rootData })) {
                      vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                      errors = vErrors.length;
                    }
                    var valid3 = _errs9 === errors;
                    if (!valid3) {
                      break;
                    }
                  }
                }
              } else {
                validate618.errors = [{ instancePath: instancePath + "/shapes", schemaPath: "#/properties/shapes/type", keyword: "type", params: { type: "array" } }];
                return false;
              }
            }
            var valid0 = _errs7 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.anyCase !== void 0) {
              const _errs10 = errors;
              if (typeof data.anyCase !== "boolean") {
                validate618.errors = [{ instancePath: instancePath + "/anyCase", schemaPath: "#/properties/anyCase/type", keyword: "type", params: { type: "boolean" } }];
                return false;
              }
              var valid0 = _errs10 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.afterHyphen !== void 0) {
                const _errs12 = errors;
                if (typeof data.afterHyphen !== "boolean") {
                  validate618.errors = [{ instancePath: instancePath + "/afterHyphen", schemaPath: "#/properties/afterHyphen/type", keyword: "type", params: { type: "boolean" } }];
                  return false;
                }
                var valid0 = _errs12 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.context !== void 0) {
                  let data8 = data.context;
                  const _errs14 = errors;
                  if (errors === _errs14) {
                    if (Array.isArray(data8)) {
                      if (data8.length < 1) {
                        validate618.errors = [{ instancePath: instancePath + "/context", schemaPath: "#/properties/context/minItems", keyword: "minItems", params: { limit: 1 } }];
                        return false;
                      } else {
                        var valid4 = true;
                        const len3 = data8.length;
                        for (let i3 = 0; i3 < len3; i3++) {
                          let data9 = data8[i3];
                          const _errs16 = errors;
                          if (errors === _errs16) {
                            if (typeof data9 === "string") {
                              if (!pattern18.test(data9)) {
                                validate618.errors = [{ instancePath: instancePath + "/context/" + i3, schemaPath: "#/properties/context/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } }];
                                return false;
                              }
                            } else {
                              validate618.errors = [{ instancePath: instancePath + "/context/" + i3, schemaPath: "#/properties/context/items/type", keyword: "type", params: { type: "string" } }];
                              return false;
                            }
                          }
                          var valid4 = _errs16 === errors;
                          if (!valid4) {
                            break;
                          }
                        }
                      }
                    } else {
                      validate618.errors = [{ instancePath: instancePath + "/context", schemaPath: "#/properties/context/type", keyword: "type", params: { type: "array" } }];
                      return false;
                    }
                  }
                  var valid0 = _errs14 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.plural !== void 0) {
                    const _errs18 = errors;
                    if (typeof data.plural !== "boolean") {
                      validate618.errors = [{ instancePath: instancePath + "/plural", schemaPath: "#/properties/plural/type", keyword: "type", params: { type: "boolean" } }];
                      return false;
                    }
                    var valid0 = _errs18 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.head !== void 0) {
                      const _errs20 = errors;
                      if (!schema272.has(data.head)) {
                        validate618.errors = [{ instancePath: instancePath + "/head", schemaPath: "#/properties/head/enum", keyword: "enum", params: {} }];
                        return false;
                      }
                      var valid0 = _errs20 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.kinds !== void 0) {
                        let data12 = data.kinds;
                        const _errs21 = errors;
                        if (errors === _errs21) {
                          if (Array.isArray(data12)) {
                            if (data12.length < 1) {
                              validate618.errors = [{ instancePath: instancePath + "/kinds", schemaPath: "#/properties/kinds/minItems", keyword: "minItems", params: { limit: 1 } }];
                              return false;
                            } else {
                              var valid5 = true;
                              const len4 = data12.length;
                              for (let i4 = 0; i4 < len4; i4++) {
                                let data13 = data12[i4];
                                const _errs23 = errors;
                                if (errors === _errs23) {
                                  if (typeof data13 === "string") {
                                    if (!pattern18.test(data13)) {
                                      validate618.errors = [{ instancePath: instancePath + "/kinds/" + i4, schemaPath: "#/properties/kinds/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } }];
                                      return false;
                                    }
                                  } else {
                                    validate618.errors = [{ instancePath: instancePath + "/kinds/" + i4, schemaPath: "#/properties/kinds/items/type", keyword: "type", params: { type: "string" } }];
                                    return false;
                                  }
                                }
                                var valid5 = _errs23 === errors;
                                if (!valid5) {
                                  break;
                                }
                              }
                            }
                          } else {
                            validate618.errors = [{ instancePath: instancePath + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "array" } }];
                            return false;
                          }
                        }
                        var valid0 = _errs21 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.strength !== void 0) {
                          const _errs25 = errors;
                          if (!validate622(data.strength, { instancePath: instancePath + "/strength", parentData: data, parentDataProperty: "strength", rootData })) {
                            vErrors = vErrors === null ? validate622.errors : vErrors.concat(validate622.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs25 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.holds !== void 0) {
                            const _errs26 = errors;
                            if (!validate602(data.holds, { instancePath: instancePath + "/holds", parentData: data, parentDataProperty: "holds", rootData })) {
                              vErrors = vErrors === null ? validate602.errors : vErrors.concat(validate602.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs26 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            for (const key0 in data) {
                              if (!schema275.has(key0) && !key0.startsWith("x-")) {
                                validate618.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } }];
                                return false;
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate618.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate618.errors = vErrors;
  return errors === 0;
}
var pattern55 = new RegExp("^[A-Z][a-z]?[0-9]*[A-Z][a-z]?[0-9]*$", "u");
function validate615(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.symbol === void 0 && (missing0 = "symbol") || data.atomicNumber === void 0 && (missing0 = "atomicNumber") || data.atomicWeight === void 0 && (missing0 = "atomicWeight") || data.names === void 0 && (missing0 = "names") || data.match === void 0 && (missing0 = "match") || data.bareSymbolRisk === void 0 && (missing0 = "bareSymbolRisk") || data.confidence === void 0 && (missing0 = "confidence") || data.citations === void 0 && (missing0 = "citations")) {
        validate615.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.symbol !== void 0) {
          const _errs1 = errors;
          if (!validate611(data.symbol, { instancePath: instancePath + "/symbol", parentData: data, parentDataProperty: "symbol", rootData })) {
            vErrors = vErrors === null ? validate611.errors : vErrors.concat(validate611.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.atomicNumber !== void 0) {
            let data1 = data.atomicNumber;
            const _errs2 = errors;
            if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
              validate615.errors = [{ instancePath: instancePath + "/atomicNumber", schemaPath: "#/properties/atomicNumber/type", keyword: "type", params: { type: "integer" } }];
              return false;
            }
            if (errors === _errs2) {
              if (typeof data1 == "number" && isFinite(data1)) {
                if (data1 < 1 || isNaN(data1)) {
                  validate615.errors = [{ instancePath: instancePath + "/atomicNumber", schemaPath: "#/properties/atomicNumber/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                  return false;
                }
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.atomicWeight !== void 0) {
              let data2 = data.atomicWeight;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data2 == "number" && isFinite(data2)) {
                  if (data2 < 1 || isNaN(data2)) {
                    validate615.errors = [{ instancePath: instancePath + "/atomicWeight", schemaPath: "#/properties/atomicWeight/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                    return false;
                  }
                } else {
                  validate615.errors = [{ instancePath: instancePath + "/atomicWeight", schemaPath: "#/properties/atomicWeight/type", keyword: "type", params: { type: "number" } }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.names !== void 0) {
                let data3 = data.names;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                    for (const key0 in data3) {
                      const _errs9 = errors;
                      if (!validate290(data3[key0], { instancePath: instancePath + "/names/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data3, parentDataProperty: key0, rootData })) {
                        vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs9 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  } else {
                    validate615.errors = [{ instancePath: instancePath + "/names", schemaPath: "#/properties/names/type", keyword: "type", params: { type: "object" } }];
                    return false;
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.match !== void 0) {
                  let data5 = data.match;
                  const _errs10 = errors;
                  if (errors === _errs10) {
                    if (Array.isArray(data5)) {
                      if (data5.length < 1) {
                        validate615.errors = [{ instancePath: instancePath + "/match", schemaPath: "#/properties/match/minItems", keyword: "minItems", params: { limit: 1 } }];
                        return false;
                      } else {
                        var valid2 = true;
                        const len0 = data5.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          const _errs12 = errors;
                          if (!validate618(data5[i0], { instancePath: instancePath + "/match/" + i0, parentData: data5, parentDataProperty: i0, rootData })) {
                            vErrors = vErrors === null ? validate618.errors : vErrors.concat(validate618.errors);
                            errors = vErrors.length;
                          }
                          var valid2 = _errs12 === errors;
                          if (!valid2) {
                            break;
                          }
                        }
                      }
                    } else {
                      validate615.errors = [{ instancePath: instancePath + "/match", schemaPath: "#/properties/match/type", keyword: "type", params: { type: "array" } }];
                      return false;
                    }
                  }
                  var valid0 = _errs10 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.oxideWords !== void 0) {
                    let data7 = data.oxideWords;
                    const _errs13 = errors;
                    if (errors === _errs13) {
                      if (Array.isArray(data7)) {
                        if (data7.length < 1) {
                          validate615.errors = [{ instancePath: instancePath + "/oxideWords", schemaPath: "#/properties/oxideWords/minItems", keyword: "minItems", params: { limit: 1 } }];
                          return false;
                        } else {
                          var valid3 = true;
                          const len1 = data7.length;
                          for (let i1 = 0; i1 < len1; i1++) {
                            const _errs15 = errors;
                            if (!validate290(data7[i1], { instancePath: instancePath + "/oxideWords/" + i1, parentData: data7, parentDataProperty: i1, rootData })) {
                              vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                              errors = vErrors.length;
                            }
                            var valid3 = _errs15 === errors;
                            if (!valid3) {
                              break;
                            }
                          }
                        }
                      } else {
                        validate615.errors = [{ instancePath: instancePath + "/oxideWords", schemaPath: "#/properties/oxideWords/type", keyword: "type", params: { type: "array" } }];
                        return false;
                      }
                    }
                    var valid0 = _errs13 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.classes !== void 0) {
                      let data9 = data.classes;
                      const _errs16 = errors;
                      if (errors === _errs16) {
                        if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                          if (data9.twoWay !== void 0) {
                            const _errs18 = errors;
                            if (!validate290(data9.twoWay, { instancePath: instancePath + "/classes/twoWay", parentData: data9, parentDataProperty: "twoWay", rootData })) {
                              vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                              errors = vErrors.length;
                            }
                            var valid4 = _errs18 === errors;
                          } else {
                            var valid4 = true;
                          }
                          if (valid4) {
                            if (data9.threeWay !== void 0) {
                              const _errs19 = errors;
                              if (!validate290(data9.threeWay, { instancePath: instancePath + "/classes/threeWay", parentData: data9, parentDataProperty: "threeWay", rootData })) {
                                vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                                errors = vErrors.length;
                              }
                              var valid4 = _errs19 === errors;
                            } else {
                              var valid4 = true;
                            }
                            if (valid4) {
                              for (const key1 in data9) {
                                if (!schema276.has(key1) && !key1.startsWith("x-")) {
                                  validate615.errors = [{ instancePath: instancePath + "/classes", schemaPath: "#/properties/classes/knownKeys", keyword: "knownKeys", params: { key: key1 } }];
                                  return false;
                                }
                              }
                            }
                          }
                        } else {
                          validate615.errors = [{ instancePath: instancePath + "/classes", schemaPath: "#/properties/classes/type", keyword: "type", params: { type: "object" } }];
                          return false;
                        }
                      }
                      var valid0 = _errs16 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.charges !== void 0) {
                        let data12 = data.charges;
                        const _errs20 = errors;
                        if (errors === _errs20) {
                          if (Array.isArray(data12)) {
                            var valid5 = true;
                            const len2 = data12.length;
                            for (let i2 = 0; i2 < len2; i2++) {
                              let data13 = data12[i2];
                              const _errs22 = errors;
                              if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
                                validate615.errors = [{ instancePath: instancePath + "/charges/" + i2, schemaPath: "#/properties/charges/items/type", keyword: "type", params: { type: "integer" } }];
                                return false;
                              }
                              if (errors === _errs22) {
                                if (typeof data13 == "number" && isFinite(data13)) {
                                  if (data13 > 8 || isNaN(data13)) {
                                    validate615.errors = [{ instancePath: instancePath + "/charges/" + i2, schemaPath: "#/properties/charges/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 8 } }];
                                    return false;
                                  } else {
                                    if (data13 < 1 || isNaN(data13)) {
                                      validate615.errors = [{ instancePath: instancePath + "/charges/" + i2, schemaPath: "#/properties/charges/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                                      return false;
                                    }
                                  }
                                }
                              }
                              var valid5 = _errs22 === errors;
                              if (!valid5) {
                                break;
                              }
                            }
                          } else {
                            validate615.errors = [{ instancePath: instancePath + "/charges", schemaPath: "#/properties/charges/type", keyword: "type", params: { type: "array" } }];
                            return false;
                          }
                        }
                        var valid0 = _errs20 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.compounds !== void 0) {
                          let data14 = data.compounds;
                          const _errs24 = errors;
                          if (errors === _errs24) {
                            if (Array.isArray(data14)) {
                              var valid6 = true;
                              const len3 = data14.length;
                              for (let i3 = 0; i3 < len3; i3++) {
                                let data15 = data14[i3];
                                const _errs26 = errors;
                                if (errors === _errs26) {
                                  if (typeof data15 === "string") {
                                    if (!pattern55.test(data15)) {
                                      validate615.errors = [{ instancePath: instancePath + "/compounds/" + i3, schemaPath: "#/properties/compounds/items/pattern", keyword: "pattern", params: { pattern: "^[A-Z][a-z]?[0-9]*[A-Z][a-z]?[0-9]*$" } }];
                                      return false;
                                    }
                                  } else {
                                    validate615.errors = [{ instancePath: instancePath + "/compounds/" + i3, schemaPath: "#/properties/compounds/items/type", keyword: "type", params: { type: "string" } }];
                                    return false;
                                  }
                                }
                                var valid6 = _errs26 === errors;
                                if (!valid6) {
                                  break;
                                }
                              }
                            } else {
                              validate615.errors = [{ instancePath: instancePath + "/compounds", schemaPath: "#/properties/compounds/type", keyword: "type", params: { type: "array" } }];
                              return false;
                            }
                          }
                          var valid0 = _errs24 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.listedBy !== void 0) {
                            const _errs28 = errors;
                            if (!validate304(data.listedBy, { instancePath: instancePath + "/listedBy", parentData: data, parentDataProperty: "listedBy", rootData })) {
                              vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs28 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.bareSymbolRisk !== void 0) {
                              let data17 = data.bareSymbolRisk;
                              const _errs29 = errors;
                              if (typeof data17 !== "string") {
                                validate615.errors = [{ instancePath: instancePath + "/bareSymbolRisk", schemaPath: "#/properties/bareSymbolRisk/type", keyword: "type", params: { type: "string" } }];
                                return false;
                              }
                              if (!schema277.has(data17)) {
                                validate615.errors = [{ instancePath: instancePath + "/bareSymbolRisk", schemaPath: "#/properties/bareSymbolRisk/enum", keyword: "enum", params: {} }];
                                return false;
                              }
                              var valid0 = _errs29 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.confidence !== void 0) {
                                const _errs31 = errors;
                                if (!validate376(data.confidence, { instancePath: instancePath + "/confidence", parentData: data, parentDataProperty: "confidence", rootData })) {
                                  vErrors = vErrors === null ? validate376.errors : vErrors.concat(validate376.errors);
                                  errors = vErrors.length;
                                }
                                var valid0 = _errs31 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.citations !== void 0) {
                                  const _errs32 = errors;
                                  if (!validate321(data.citations, { instancePath: instancePath + "/citations", parentData: data, parentDataProperty: "citations", rootData })) {
                                    vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid0 = _errs32 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.note !== void 0) {
                                    const _errs33 = errors;
                                    if (!validate290(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
                                      vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid0 = _errs33 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    for (const key2 in data) {
                                      if (!schema278.has(key2) && !key2.startsWith("x-")) {
                                        validate615.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key2 } }];
                                        return false;
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate615.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate615.errors = vErrors;
  return errors === 0;
}
var schema280 = /* @__PURE__ */ new Set(["direct", "mixed", "may-contain", "excluded"]);
var schema282 = /* @__PURE__ */ new Set(["system", "tariffYear", "code", "role", "elements", "description", "form", "material", "class", "trace", "absent", "excludesForms", "confidence", "citations", "note"]);
function validate637(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (errors === _errs1) {
    if (typeof data === "string") {
      if (!pattern18.test(data)) {
        const err0 = { instancePath, schemaPath: "#/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    } else {
      const err1 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = errors;
    if (!validate602(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate602.errors : vErrors.concat(validate602.errors);
      errors = vErrors.length;
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
    validate637.errors = vErrors;
    return false;
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
  validate637.errors = vErrors;
  return errors === 0;
}
var pattern56 = new RegExp("^[0-9][0-9.]{3,13}$", "u");
function validate634(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.system === void 0 && (missing0 = "system") || data.tariffYear === void 0 && (missing0 = "tariffYear") || data.code === void 0 && (missing0 = "code") || data.role === void 0 && (missing0 = "role") || data.description === void 0 && (missing0 = "description") || data.confidence === void 0 && (missing0 = "confidence") || data.citations === void 0 && (missing0 = "citations")) {
        validate634.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.system !== void 0) {
          const _errs1 = errors;
          if (!validate290(data.system, { instancePath: instancePath + "/system", parentData: data, parentDataProperty: "system", rootData })) {
            vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.tariffYear !== void 0) {
            const _errs2 = errors;
            if (!validate401(data.tariffYear, { instancePath: instancePath + "/tariffYear", parentData: data, parentDataProperty: "tariffYear", rootData })) {
              vErrors = vErrors === null ? validate401.errors : vErrors.concat(validate401.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.code !== void 0) {
              let data2 = data.code;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (typeof data2 === "string") {
                  if (!pattern56.test(data2)) {
                    validate634.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/pattern", keyword: "pattern", params: { pattern: "^[0-9][0-9.]{3,13}$" } }];
                    return false;
                  }
                } else {
                  validate634.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.role !== void 0) {
                let data3 = data.role;
                const _errs5 = errors;
                if (typeof data3 !== "string") {
                  validate634.errors = [{ instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                if (!schema280.has(data3)) {
                  validate634.errors = [{ instancePath: instancePath + "/role", schemaPath: "#/properties/role/enum", keyword: "enum", params: {} }];
                  return false;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.elements !== void 0) {
                  const _errs7 = errors;
                  if (!validate637(data.elements, { instancePath: instancePath + "/elements", parentData: data, parentDataProperty: "elements", rootData })) {
                    vErrors = vErrors === null ? validate637.errors : vErrors.concat(validate637.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.description !== void 0) {
                    const _errs8 = errors;
                    if (!validate290(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData })) {
                      vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.form !== void 0) {
                      const _errs9 = errors;
                      if (!validate592(data.form, { instancePath: instancePath + "/form", parentData: data, parentDataProperty: "form", rootData })) {
                        vErrors = vErrors === null ? validate592.errors : vErrors.concat(validate592.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs9 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.material !== void 0) {
                        const _errs10 = errors;
                        if (!validate290(data.material, { instancePath: instancePath + "/material", parentData: data, parentDataProperty: "material", rootData })) {
                          vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs10 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.class !== void 0) {
                          const _errs11 = errors;
                          if (!validate598(data.class, { instancePath: instancePath + "/class", parentData: data, parentDataProperty: "class", rootData })) {
                            vErrors = vErrors === null ? validate598.errors : vErrors.concat(validate598.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs11 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.trace !== void 0) {
                            const _errs12 = errors;
                            if (typeof data.trace !== "boolean") {
                              validate634.errors = [{ instancePath: instancePath + "/trace", schemaPath: "#/properties/trace/type", keyword: "type", params: { type: "boolean" } }];
                              return false;
                            }
                            var valid0 = _errs12 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.absent !== void 0) {
                              const _errs14 = errors;
                              if (!validate602(data.absent, { instancePath: instancePath + "/absent", parentData: data, parentDataProperty: "absent", rootData })) {
                                vErrors = vErrors === null ? validate602.errors : vErrors.concat(validate602.errors);
                                errors = vErrors.length;
                              }
                              var valid0 = _errs14 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.excludesForms !== void 0) {
                                let data11 = data.excludesForms;
                                const _errs15 = errors;
                                if (errors === _errs15) {
                                  if (Array.isArray(data11)) {
                                    if (data11.length < 1) {
                                      validate634.errors = [{ instancePath: instancePath + "/excludesForms", schemaPath: "#/properties/excludesForms/minItems", keyword: "minItems", params: { limit: 1 } }];
                                      return false;
                                    } else {
                                      var valid1 = true;
                                      const len0 = data11.length;
                                      for (let i0 = 0; i0 < len0; i0++) {
                                        const _errs17 = errors;
                                        if (!validate592(data11[i0], { instancePath: instancePath + "/excludesForms/" + i0, parentData: data11, parentDataProperty: i0, rootData })) {
                                          vErrors = vErrors === null ? validate592.errors : vErrors.concat(validate592.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid1 = _errs17 === errors;
                                        if (!valid1) {
                                          break;
                                        }
                                      }
                                    }
                                  } else {
                                    validate634.errors = [{ instancePath: instancePath + "/excludesForms", schemaPath: "#/properties/excludesForms/type", keyword: "type", params: { type: "array" } }];
                                    return false;
                                  }
                                }
                                var valid0 = _errs15 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.confidence !== void 0) {
                                  const _errs18 = errors;
                                  if (!validate376(data.confidence, { instancePath: instancePath + "/confidence", parentData: data, parentDataProperty: "confidence", rootData })) {
                                    vErrors = vErrors === null ? validate376.errors : vErrors.concat(validate376.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid0 = _errs18 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.citations !== void 0) {
                                    const _errs19 = errors;
                                    if (!validate321(data.citations, { instancePath: instancePath + "/citations", parentData: data, parentDataProperty: "citations", rootData })) {
                                      vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid0 = _errs19 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.note !== void 0) {
                                      const _errs20 = errors;
                                      if (!validate290(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
                                        vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid0 = _errs20 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      for (const key0 in data) {
                                        if (!schema282.has(key0) && !key0.startsWith("x-")) {
                                          validate634.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } }];
                                          return false;
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate634.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate634.errors = vErrors;
  return errors === 0;
}
var schema285 = /* @__PURE__ */ new Set(["number", "name", "formula", "form", "substanceClass", "elementMassPercent", "holds", "mayHold", "class", "commonChemistry", "confidence", "citations", "note"]);
function validate651(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern6.test(data)) {
        validate651.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{1,6}-[0-9]{2}-[0-9]$" } }];
        return false;
      }
    } else {
      validate651.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate651.errors = vErrors;
  return errors === 0;
}
function validate650(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.number === void 0 && (missing0 = "number") || data.name === void 0 && (missing0 = "name") || data.form === void 0 && (missing0 = "form") || data.substanceClass === void 0 && (missing0 = "substanceClass") || data.commonChemistry === void 0 && (missing0 = "commonChemistry") || data.confidence === void 0 && (missing0 = "confidence") || data.citations === void 0 && (missing0 = "citations")) {
        validate650.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.number !== void 0) {
          const _errs1 = errors;
          if (!validate651(data.number, { instancePath: instancePath + "/number", parentData: data, parentDataProperty: "number", rootData })) {
            vErrors = vErrors === null ? validate651.errors : vErrors.concat(validate651.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.name !== void 0) {
            const _errs2 = errors;
            if (!validate290(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
              vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.formula !== void 0) {
              const _errs3 = errors;
              if (!validate290(data.formula, { instancePath: instancePath + "/formula", parentData: data, parentDataProperty: "formula", rootData })) {
                vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.form !== void 0) {
                const _errs4 = errors;
                if (!validate592(data.form, { instancePath: instancePath + "/form", parentData: data, parentDataProperty: "form", rootData })) {
                  vErrors = vErrors === null ? validate592.errors : vErrors.concat(validate592.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.substanceClass !== void 0) {
                  const _errs5 = errors;
                  if (!validate290(data.substanceClass, { instancePath: instancePath + "/substanceClass", parentData: data, parentDataProperty: "substanceClass", rootData })) {
                    vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.elementMassPercent !== void 0) {
                    let data5 = data.elementMassPercent;
                    const _errs6 = errors;
                    if (errors === _errs6) {
                      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                        for (const key0 in data5) {
                          let data6 = data5[key0];
                          const _errs9 = errors;
                          if (errors === _errs9) {
                            if (typeof data6 == "number" && isFinite(data6)) {
                              if (data6 > 100 || isNaN(data6)) {
                                validate650.errors = [{ instancePath: instancePath + "/elementMassPercent/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/elementMassPercent/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } }];
                                return false;
                              } else {
                                if (data6 < 0 || isNaN(data6)) {
                                  validate650.errors = [{ instancePath: instancePath + "/elementMassPercent/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/elementMassPercent/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                                  return false;
                                }
                              }
                            } else {
                              validate650.errors = [{ instancePath: instancePath + "/elementMassPercent/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/elementMassPercent/additionalProperties/type", keyword: "type", params: { type: "number" } }];
                              return false;
                            }
                          }
                          var valid1 = _errs9 === errors;
                          if (!valid1) {
                            break;
                          }
                        }
                      } else {
                        validate650.errors = [{ instancePath: instancePath + "/elementMassPercent", schemaPath: "#/properties/elementMassPercent/type", keyword: "type", params: { type: "object" } }];
                        return false;
                      }
                    }
                    var valid0 = _errs6 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.holds !== void 0) {
                      const _errs11 = errors;
                      if (!validate602(data.holds, { instancePath: instancePath + "/holds", parentData: data, parentDataProperty: "holds", rootData })) {
                        vErrors = vErrors === null ? validate602.errors : vErrors.concat(validate602.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.mayHold !== void 0) {
                        const _errs12 = errors;
                        if (!validate602(data.mayHold, { instancePath: instancePath + "/mayHold", parentData: data, parentDataProperty: "mayHold", rootData })) {
                          vErrors = vErrors === null ? validate602.errors : vErrors.concat(validate602.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs12 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.class !== void 0) {
                          const _errs13 = errors;
                          if (!validate598(data.class, { instancePath: instancePath + "/class", parentData: data, parentDataProperty: "class", rootData })) {
                            vErrors = vErrors === null ? validate598.errors : vErrors.concat(validate598.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs13 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.commonChemistry !== void 0) {
                            const _errs14 = errors;
                            if (typeof data.commonChemistry !== "boolean") {
                              validate650.errors = [{ instancePath: instancePath + "/commonChemistry", schemaPath: "#/properties/commonChemistry/type", keyword: "type", params: { type: "boolean" } }];
                              return false;
                            }
                            var valid0 = _errs14 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.confidence !== void 0) {
                              const _errs16 = errors;
                              if (!validate376(data.confidence, { instancePath: instancePath + "/confidence", parentData: data, parentDataProperty: "confidence", rootData })) {
                                vErrors = vErrors === null ? validate376.errors : vErrors.concat(validate376.errors);
                                errors = vErrors.length;
                              }
                              var valid0 = _errs16 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.citations !== void 0) {
                                const _errs17 = errors;
                                if (!validate321(data.citations, { instancePath: instancePath + "/citations", parentData: data, parentDataProperty: "citations", rootData })) {
                                  vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
                                  errors = vErrors.length;
                                }
                                var valid0 = _errs17 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.note !== void 0) {
                                  const _errs18 = errors;
                                  if (!validate290(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
                                    vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid0 = _errs18 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  for (const key1 in data) {
                                    if (!schema285.has(key1) && !key1.startsWith("x-")) {
                                      validate650.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key1 } }];
                                      return false;
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate650.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate650.errors = vErrors;
  return errors === 0;
}
var schema290 = /* @__PURE__ */ new Set(["class", "class-magnet"]);
var schema291 = /* @__PURE__ */ new Set(["coating", "film", "additive"]);
var schema292 = /* @__PURE__ */ new Set(["id", "title", "names", "match", "holds", "mayHold", "massPercent", "level", "form", "formula", "magnetMaterial", "partners", "class", "means", "formulaProvides", "recipe", "provides", "role", "strength", "tariffCodes", "confidence", "citations", "note"]);
var schema288 = /* @__PURE__ */ new Set(["of", "min", "max"]);
function validate670(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.of === void 0 && (missing0 = "of") || data.min === void 0 && (missing0 = "min") || data.max === void 0 && (missing0 = "max")) {
        validate670.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.of !== void 0) {
          const _errs1 = errors;
          if (!validate290(data.of, { instancePath: instancePath + "/of", parentData: data, parentDataProperty: "of", rootData })) {
            vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.min !== void 0) {
            let data1 = data.min;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data1 == "number" && isFinite(data1)) {
                if (data1 > 100 || isNaN(data1)) {
                  validate670.errors = [{ instancePath: instancePath + "/min", schemaPath: "#/properties/min/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } }];
                  return false;
                } else {
                  if (data1 < 0 || isNaN(data1)) {
                    validate670.errors = [{ instancePath: instancePath + "/min", schemaPath: "#/properties/min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                    return false;
                  }
                }
              } else {
                validate670.errors = [{ instancePath: instancePath + "/min", schemaPath: "#/properties/min/type", keyword: "type", params: { type: "number" } }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.max !== void 0) {
              let data2 = data.max;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data2 == "number" && isFinite(data2)) {
                  if (data2 > 100 || isNaN(data2)) {
                    validate670.errors = [{ instancePath: instancePath + "/max", schemaPath: "#/properties/max/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } }];
                    return false;
                  } else {
                    if (data2 < 0 || isNaN(data2)) {
                      validate670.errors = [{ instancePath: instancePath + "/max", schemaPath: "#/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                      return false;
                    }
                  }
                } else {
                  validate670.errors = [{ instancePath: instancePath + "/max", schemaPath: "#/properties/max/type", keyword: "type", params: { type: "number" } }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              for (const key0 in data) {
                if (!schema288.has(key0) && !key0.startsWith("x-")) {
                  validate670.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } }];
                  return false;
                }
              }
            }
          }
        }
      }
    } else {
      validate670.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate670.errors = vErrors;
  return errors === 0;
}
function validate664(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.title === void 0 && (missing0 = "title") || data.names === void 0 && (missing0 = "names") || data.match === void 0 && (missing0 = "match") || data.massPercent === void 0 && (missing0 = "massPercent") || data.level === void 0 && (missing0 = "level") || data.confidence === void 0 && (missing0 = "confidence") || data.citations === void 0 && (missing0 = "citations")) {
        validate664.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern38.test(data0)) {
                validate664.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9.-]*$" } }];
                return false;
              }
            } else {
              validate664.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.title !== void 0) {
            const _errs3 = errors;
            if (!validate290(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
              vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.names !== void 0) {
              let data2 = data.names;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                  for (const key0 in data2) {
                    let data3 = data2[key0];
                    const _errs7 = errors;
                    if (errors === _errs7) {
                      if (Array.isArray(data3)) {
                        var valid2 = true;
                        const len0 = data3.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          const _errs9 = errors;
                          if (!validate290(data3[i0], { instancePath: instancePath + "/names/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
                            vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                            errors = vErrors.length;
                          }
                          var valid2 = _errs9 === errors;
                          if (!valid2) {
                            break;
                          }
                        }
                      } else {
                        validate664.errors = [{ instancePath: instancePath + "/names/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/names/additionalProperties/type", keyword: "type", params: { type: "array" } }];
                        return false;
                      }
                    }
                    var valid1 = _errs7 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                } else {
                  validate664.errors = [{ instancePath: instancePath + "/names", schemaPath: "#/properties/names/type", keyword: "type", params: { type: "object" } }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.match !== void 0) {
                let data5 = data.match;
                const _errs10 = errors;
                if (errors === _errs10) {
                  if (Array.isArray(data5)) {
                    if (data5.length < 1) {
                      validate664.errors = [{ instancePath: instancePath + "/match", schemaPath: "#/properties/match/minItems", keyword: "minItems", params: { limit: 1 } }];
                      return false;
                    } else {
                      var valid3 = true;
                      const len1 = data5.length;
                      for (let i1 = 0; i1 < len1; i1++) {
                        const _errs12 = errors;
                        if (!validate618(data5[i1], { instancePath: instancePath + "/match/" + i1, parentData: data5, parentDataProperty: i1, rootData })) {
                          vErrors = vErrors === null ? validate618.errors : vErrors.concat(validate618.errors);
                          errors = vErrors.length;
                        }
                        var valid3 = _errs12 === errors;
                        if (!valid3) {
                          break;
                        }
                      }
                    }
                  } else {
                    validate664.errors = [{ instancePath: instancePath + "/match", schemaPath: "#/properties/match/type", keyword: "type", params: { type: "array" } }];
                    return false;
                  }
                }
                var valid0 = _errs10 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.holds !== void 0) {
                  const _errs13 = errors;
                  if (!validate602(data.holds, { instancePath: instancePath + "/holds", parentData: data, parentDataProperty: "holds", rootData })) {
                    vErrors = vErrors === null ? validate602.errors : vErrors.concat(validate602.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs13 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.mayHold !== void 0) {
                    const _errs14 = errors;
                    if (!validate637(data.mayHold, { instancePath: instancePath + "/mayHold", parentData: data, parentDataProperty: "mayHold", rootData })) {
                      vErrors = vErrors === null ? validate637.errors : vErrors.concat(validate637.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs14 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.massPercent !== void 0) {
                      let data9 = data.massPercent;
                      const _errs15 = errors;
                      if (errors === _errs15) {
                        if (Array.isArray(data9)) {
                          var valid4 = true;
                          const len2 = data9.length;
                          for (let i2 = 0; i2 < len2; i2++) {
                            const _errs17 = errors;
                            if (!validate670(data9[i2], { instancePath: instancePath + "/massPercent/" + i2, parentData: data9, parentDataProperty: i2, rootData })) {
                              vErrors = vErrors === null ? validate670.errors : vErrors.concat(validate670.errors);
                              errors = vErrors.length;
                            }
                            var valid4 = _errs17 === errors;
                            if (!valid4) {
                              break;
                            }
                          }
                        } else {
                          validate664.errors = [{ instancePath: instancePath + "/massPercent", schemaPath: "#/properties/massPercent/type", keyword: "type", params: { type: "array" } }];
                          return false;
                        }
                      }
                      var valid0 = _errs15 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.level !== void 0) {
                        const _errs18 = errors;
                        if (!validate290(data.level, { instancePath: instancePath + "/level", parentData: data, parentDataProperty: "level", rootData })) {
                          vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs18 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.form !== void 0) {
                          const _errs19 = errors;
                          if (!validate592(data.form, { instancePath: instancePath + "/form", parentData: data, parentDataProperty: "form", rootData })) {
                            vErrors = vErrors === null ? validate592.errors : vErrors.concat(validate592.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs19 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.formula !== void 0) {
                            const _errs20 = errors;
                            if (!validate290(data.formula, { instancePath: instancePath + "/formula", parentData: data, parentDataProperty: "formula", rootData })) {
                              vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs20 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.magnetMaterial !== void 0) {
                              let data14 = data.magnetMaterial;
                              const _errs21 = errors;
                              if (typeof data14 !== "string") {
                                validate664.errors = [{ instancePath: instancePath + "/magnetMaterial", schemaPath: "#/properties/magnetMaterial/type", keyword: "type", params: { type: "string" } }];
                                return false;
                              }
                              if (!schema233.has(data14)) {
                                validate664.errors = [{ instancePath: instancePath + "/magnetMaterial", schemaPath: "#/properties/magnetMaterial/enum", keyword: "enum", params: {} }];
                                return false;
                              }
                              var valid0 = _errs21 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.partners !== void 0) {
                                let data15 = data.partners;
                                const _errs23 = errors;
                                if (errors === _errs23) {
                                  if (Array.isArray(data15)) {
                                    var valid5 = true;
                                    const len3 = data15.length;
                                    for (let i3 = 0; i3 < len3; i3++) {
                                      let data16 = data15[i3];
                                      const _errs25 = errors;
                                      if (errors === _errs25) {
                                        if (typeof data16 === "string") {
                                          if (!pattern27.test(data16)) {
                                            validate664.errors = [{ instancePath: instancePath + "/partners/" + i3, schemaPath: "#/properties/partners/items/pattern", keyword: "pattern", params: { pattern: "^[A-Z][a-z]?$" } }];
                                            return false;
                                          }
                                        } else {
                                          validate664.errors = [{ instancePath: instancePath + "/partners/" + i3, schemaPath: "#/properties/partners/items/type", keyword: "type", params: { type: "string" } }];
                                          return false;
                                        }
                                      }
                                      var valid5 = _errs25 === errors;
                                      if (!valid5) {
                                        break;
                                      }
                                    }
                                  } else {
                                    validate664.errors = [{ instancePath: instancePath + "/partners", schemaPath: "#/properties/partners/type", keyword: "type", params: { type: "array" } }];
                                    return false;
                                  }
                                }
                                var valid0 = _errs23 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.class !== void 0) {
                                  const _errs27 = errors;
                                  if (!validate598(data.class, { instancePath: instancePath + "/class", parentData: data, parentDataProperty: "class", rootData })) {
                                    vErrors = vErrors === null ? validate598.errors : vErrors.concat(validate598.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid0 = _errs27 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.means !== void 0) {
                                    let data18 = data.means;
                                    const _errs28 = errors;
                                    if (typeof data18 !== "string") {
                                      validate664.errors = [{ instancePath: instancePath + "/means", schemaPath: "#/properties/means/type", keyword: "type", params: { type: "string" } }];
                                      return false;
                                    }
                                    if (!schema290.has(data18)) {
                                      validate664.errors = [{ instancePath: instancePath + "/means", schemaPath: "#/properties/means/enum", keyword: "enum", params: {} }];
                                      return false;
                                    }
                                    var valid0 = _errs28 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.formulaProvides !== void 0) {
                                      const _errs30 = errors;
                                      if (typeof data.formulaProvides !== "boolean") {
                                        validate664.errors = [{ instancePath: instancePath + "/formulaProvides", schemaPath: "#/properties/formulaProvides/type", keyword: "type", params: { type: "boolean" } }];
                                        return false;
                                      }
                                      var valid0 = _errs30 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.recipe !== void 0) {
                                        let data20 = data.recipe;
                                        const _errs32 = errors;
                                        if (errors === _errs32) {
                                          if (Array.isArray(data20)) {
                                            if (data20.length < 1) {
                                              validate664.errors = [{ instancePath: instancePath + "/recipe", schemaPath: "#/properties/recipe/minItems", keyword: "minItems", params: { limit: 1 } }];
                                              return false;
                                            } else {
                                              var valid6 = true;
                                              const len4 = data20.length;
                                              for (let i4 = 0; i4 < len4; i4++) {
                                                let data21 = data20[i4];
                                                const _errs34 = errors;
                                                if (errors === _errs34) {
                                                  if (typeof data21 === "string") {
                                                    if (!pattern27.test(data21)) {
                                                      validate664.errors = [{ instancePath: instancePath + "/recipe/" + i4, schemaPath: "#/properties/recipe/items/pattern", keyword: "pattern", params: { pattern: "^[A-Z][a-z]?$" } }];
                                                      return false;
                                                    }
                                                  } else {
                                                    validate664.errors = [{ instancePath: instancePath + "/recipe/" + i4, schemaPath: "#/properties/recipe/items/type", keyword: "type", params: { type: "string" } }];
                                                    return false;
                                                  }
                                                }
                                                var valid6 = _errs34 === errors;
                                                if (!valid6) {
                                                  break;
                                                }
                                              }
                                            }
                                          } else {
                                            validate664.errors = [{ instancePath: instancePath + "/recipe", schemaPath: "#/properties/recipe/type", keyword: "type", params: { type: "array" } }];
                                            return false;
                                          }
                                        }
                                        var valid0 = _errs32 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.provides !== void 0) {
                                          let data22 = data.provides;
                                          const _errs36 = errors;
                                          if (errors === _errs36) {
                                            if (Array.isArray(data22)) {
                                              if (data22.length < 1) {
                                                validate664.errors = [{ instancePath: instancePath + "/provides", schemaPath: "#/properties/provides/minItems", keyword: "minItems", params: { limit: 1 } }];
                                                return false;
                                              } else {
                                                var valid7 = true;
                                                const len5 = data22.length;
                                                for (let i5 = 0; i5 < len5; i5++) {
                                                  let data23 = data22[i5];
                                                  const _errs38 = errors;
                                                  if (errors === _errs38) {
                                                    if (typeof data23 === "string") {
                                                      if (!pattern18.test(data23)) {
                                                        validate664.errors = [{ instancePath: instancePath + "/provides/" + i5, schemaPath: "#/properties/provides/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } }];
                                                        return false;
                                                      }
                                                    } else {
                                                      validate664.errors = [{ instancePath: instancePath + "/provides/" + i5, schemaPath: "#/properties/provides/items/type", keyword: "type", params: { type: "string" } }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid7 = _errs38 === errors;
                                                  if (!valid7) {
                                                    break;
                                                  }
                                                }
                                              }
                                            } else {
                                              validate664.errors = [{ instancePath: instancePath + "/provides", schemaPath: "#/properties/provides/type", keyword: "type", params: { type: "array" } }];
                                              return false;
                                            }
                                          }
                                          var valid0 = _errs36 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.role !== void 0) {
                                            let data24 = data.role;
                                            const _errs40 = errors;
                                            if (typeof data24 !== "string") {
                                              validate664.errors = [{ instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "string" } }];
                                              return false;
                                            }
                                            if (!schema291.has(data24)) {
                                              validate664.errors = [{ instancePath: instancePath + "/role", schemaPath: "#/properties/role/enum", keyword: "enum", params: {} }];
                                              return false;
                                            }
                                            var valid0 = _errs40 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data.strength !== void 0) {
                                              const _errs42 = errors;
                                              if (!validate622(data.strength, { instancePath: instancePath + "/strength", parentData: data, parentDataProperty: "strength", rootData })) {
                                                vErrors = vErrors === null ? validate622.errors : vErrors.concat(validate622.errors);
                                                errors = vErrors.length;
                                              }
                                              var valid0 = _errs42 === errors;
                                            } else {
                                              var valid0 = true;
                                            }
                                            if (valid0) {
                                              if (data.tariffCodes !== void 0) {
                                                let data26 = data.tariffCodes;
                                                const _errs43 = errors;
                                                if (errors === _errs43) {
                                                  if (Array.isArray(data26)) {
                                                    var valid8 = true;
                                                    const len6 = data26.length;
                                                    for (let i6 = 0; i6 < len6; i6++) {
                                                      let data27 = data26[i6];
                                                      const _errs45 = errors;
                                                      if (errors === _errs45) {
                                                        if (typeof data27 === "string") {
                                                          if (!pattern56.test(data27)) {
                                                            validate664.errors = [{ instancePath: instancePath + "/tariffCodes/" + i6, schemaPath: "#/properties/tariffCodes/items/pattern", keyword: "pattern", params: { pattern: "^[0-9][0-9.]{3,13}$" } }];
                                                            return false;
                                                          }
                                                        } else {
                                                          validate664.errors = [{ instancePath: instancePath + "/tariffCodes/" + i6, schemaPath: "#/properties/tariffCodes/items/type", keyword: "type", params: { type: "string" } }];
                                                          return false;
                                                        }
                                                      }
                                                      var valid8 = _errs45 === errors;
                                                      if (!valid8) {
                                                        break;
                                                      }
                                                    }
                                                  } else {
                                                    validate664.errors = [{ instancePath: instancePath + "/tariffCodes", schemaPath: "#/properties/tariffCodes/type", keyword: "type", params: { type: "array" } }];
                                                    return false;
                                                  }
                                                }
                                                var valid0 = _errs43 === errors;
                                              } else {
                                                var valid0 = true;
                                              }
                                              if (valid0) {
                                                if (data.confidence !== void 0) {
                                                  const _errs47 = errors;
                                                  if (!validate376(data.confidence, { instancePath: instancePath + "/confidence", parentData: data, parentDataProperty: "confidence", rootData })) {
                                                    vErrors = vErrors === null ? validate376.errors : vErrors.concat(validate376.errors);
                                                    errors = vErrors.length;
                                                  }
                                                  var valid0 = _errs47 === errors;
                                                } else {
                                                  var valid0 = true;
                                                }
                                                if (valid0) {
                                                  if (data.citations !== void 0) {
                                                    const _errs48 = errors;
                                                    if (!validate321(data.citations, { instancePath: instancePath + "/citations", parentData: data, parentDataProperty: "citations", rootData })) {
                                                      vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
                                                      errors = vErrors.length;
                                                    }
                                                    var valid0 = _errs48 === errors;
                                                  } else {
                                                    var valid0 = true;
                                                  }
                                                  if (valid0) {
                                                    if (data.note !== void 0) {
                                                      const _errs49 = errors;
                                                      if (!validate290(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
                                                        vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                                                        errors = vErrors.length;
                                                      }
                                                      var valid0 = _errs49 === errors;
                                                    } else {
                                                      var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                      for (const key1 in data) {
                                                        if (!schema292.has(key1) && !key1.startsWith("x-")) {
                                                          validate664.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key1 } }];
                                                          return false;
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate664.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate664.errors = vErrors;
  return errors === 0;
}
var schema296 = /* @__PURE__ */ new Set(["id", "title", "match", "material", "known", "suffixes", "meaning", "rule", "confidence", "citations", "note"]);
var schema295 = /* @__PURE__ */ new Set(["suffix", "maxTemperatureC", "massPercent", "confidence", "citations", "note"]);
function validate687(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.suffix === void 0 && (missing0 = "suffix") || data.maxTemperatureC === void 0 && (missing0 = "maxTemperatureC") || data.massPercent === void 0 && (missing0 = "massPercent") || data.confidence === void 0 && (missing0 = "confidence") || data.citations === void 0 && (missing0 = "citations")) {
        validate687.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.suffix !== void 0) {
          const _errs1 = errors;
          if (typeof data.suffix !== "string") {
            validate687.errors = [{ instancePath: instancePath + "/suffix", schemaPath: "#/properties/suffix/type", keyword: "type", params: { type: "string" } }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.maxTemperatureC !== void 0) {
            let data1 = data.maxTemperatureC;
            const _errs3 = errors;
            if (!(typeof data1 == "number" && isFinite(data1))) {
              validate687.errors = [{ instancePath: instancePath + "/maxTemperatureC", schemaPath: "#/properties/maxTemperatureC/type", keyword: "type", params: { type: "number" } }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.massPercent !== void 0) {
              let data2 = data.massPercent;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (Array.isArray(data2)) {
                  var valid1 = true;
                  const len0 = data2.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs7 = errors;
                    if (!validate670(data2[i0], { instancePath: instancePath + "/massPercent/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
                      vErrors = vErrors === null ? validate670.errors : vErrors.concat(validate670.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs7 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                } else {
                  validate687.errors = [{ instancePath: instancePath + "/massPercent", schemaPath: "#/properties/massPercent/type", keyword: "type", params: { type: "array" } }];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.confidence !== void 0) {
                const _errs8 = errors;
                if (!validate376(data.confidence, { instancePath: instancePath + "/confidence", parentData: data, parentDataProperty: "confidence", rootData })) {
                  vErrors = vErrors === null ? validate376.errors : vErrors.concat(validate376.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.citations !== void 0) {
                  const _errs9 = errors;
                  if (!validate321(data.citations, { instancePath: instancePath + "/citations", parentData: data, parentDataProperty: "citations", rootData })) {
                    vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.note !== void 0) {
                    const _errs10 = errors;
                    if (!validate290(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
                      vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    for (const key0 in data) {
                      if (!schema295.has(key0) && !key0.startsWith("x-")) {
                        validate687.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } }];
                        return false;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate687.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate687.errors = vErrors;
  return errors === 0;
}
function validate682(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.title === void 0 && (missing0 = "title") || data.match === void 0 && (missing0 = "match") || data.confidence === void 0 && (missing0 = "confidence") || data.citations === void 0 && (missing0 = "citations")) {
        validate682.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern38.test(data0)) {
                validate682.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9.-]*$" } }];
                return false;
              }
            } else {
              validate682.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.title !== void 0) {
            const _errs3 = errors;
            if (!validate290(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
              vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.match !== void 0) {
              let data2 = data.match;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (Array.isArray(data2)) {
                  if (data2.length < 1) {
                    validate682.errors = [{ instancePath: instancePath + "/match", schemaPath: "#/properties/match/minItems", keyword: "minItems", params: { limit: 1 } }];
                    return false;
                  } else {
                    var valid1 = true;
                    const len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs6 = errors;
                      if (!validate618(data2[i0], { instancePath: instancePath + "/match/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
                        vErrors = vErrors === null ? validate618.errors : vErrors.concat(validate618.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs6 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  }
                } else {
                  validate682.errors = [{ instancePath: instancePath + "/match", schemaPath: "#/properties/match/type", keyword: "type", params: { type: "array" } }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.material !== void 0) {
                const _errs7 = errors;
                if (!validate290(data.material, { instancePath: instancePath + "/material", parentData: data, parentDataProperty: "material", rootData })) {
                  vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.known !== void 0) {
                  let data5 = data.known;
                  const _errs8 = errors;
                  if (errors === _errs8) {
                    if (Array.isArray(data5)) {
                      if (data5.length < 1) {
                        validate682.errors = [{ instancePath: instancePath + "/known", schemaPath: "#/properties/known/minItems", keyword: "minItems", params: { limit: 1 } }];
                        return false;
                      } else {
                        var valid2 = true;
                        const len1 = data5.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                          const _errs10 = errors;
                          if (!validate290(data5[i1], { instancePath: instancePath + "/known/" + i1, parentData: data5, parentDataProperty: i1, rootData })) {
                            vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                            errors = vErrors.length;
                          }
                          var valid2 = _errs10 === errors;
                          if (!valid2) {
                            break;
                          }
                        }
                      }
                    } else {
                      validate682.errors = [{ instancePath: instancePath + "/known", schemaPath: "#/properties/known/type", keyword: "type", params: { type: "array" } }];
                      return false;
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.suffixes !== void 0) {
                    let data7 = data.suffixes;
                    const _errs11 = errors;
                    if (errors === _errs11) {
                      if (Array.isArray(data7)) {
                        var valid3 = true;
                        const len2 = data7.length;
                        for (let i2 = 0; i2 < len2; i2++) {
                          const _errs13 = errors;
                          if (!validate687(data7[i2], { instancePath: instancePath + "/suffixes/" + i2, parentData: data7, parentDataProperty: i2, rootData })) {
                            vErrors = vErrors === null ? validate687.errors : vErrors.concat(validate687.errors);
                            errors = vErrors.length;
                          }
                          var valid3 = _errs13 === errors;
                          if (!valid3) {
                            break;
                          }
                        }
                      } else {
                        validate682.errors = [{ instancePath: instancePath + "/suffixes", schemaPath: "#/properties/suffixes/type", keyword: "type", params: { type: "array" } }];
                        return false;
                      }
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.meaning !== void 0) {
                      const _errs14 = errors;
                      if (!validate290(data.meaning, { instancePath: instancePath + "/meaning", parentData: data, parentDataProperty: "meaning", rootData })) {
                        vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs14 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.rule !== void 0) {
                        const _errs15 = errors;
                        if (!validate290(data.rule, { instancePath: instancePath + "/rule", parentData: data, parentDataProperty: "rule", rootData })) {
                          vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs15 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.confidence !== void 0) {
                          const _errs16 = errors;
                          if (!validate376(data.confidence, { instancePath: instancePath + "/confidence", parentData: data, parentDataProperty: "confidence", rootData })) {
                            vErrors = vErrors === null ? validate376.errors : vErrors.concat(validate376.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs16 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.citations !== void 0) {
                            const _errs17 = errors;
                            if (!validate321(data.citations, { instancePath: instancePath + "/citations", parentData: data, parentDataProperty: "citations", rootData })) {
                              vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs17 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.note !== void 0) {
                              const _errs18 = errors;
                              if (!validate290(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
                                vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                                errors = vErrors.length;
                              }
                              var valid0 = _errs18 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              for (const key0 in data) {
                                if (!schema296.has(key0) && !key0.startsWith("x-")) {
                                  validate682.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } }];
                                  return false;
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate682.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate682.errors = vErrors;
  return errors === 0;
}
var schema298 = /* @__PURE__ */ new Set(["id", "title", "match", "mayHold", "class", "ownHeads", "technique", "provides", "reason", "magnet", "confidence", "citations", "note"]);
function validate699(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.title === void 0 && (missing0 = "title") || data.match === void 0 && (missing0 = "match") || data.mayHold === void 0 && (missing0 = "mayHold") || data.reason === void 0 && (missing0 = "reason") || data.confidence === void 0 && (missing0 = "confidence") || data.citations === void 0 && (missing0 = "citations")) {
        validate699.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern38.test(data0)) {
                validate699.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9.-]*$" } }];
                return false;
              }
            } else {
              validate699.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.title !== void 0) {
            const _errs3 = errors;
            if (!validate290(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
              vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.match !== void 0) {
              let data2 = data.match;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (Array.isArray(data2)) {
                  if (data2.length < 1) {
                    validate699.errors = [{ instancePath: instancePath + "/match", schemaPath: "#/properties/match/minItems", keyword: "minItems", params: { limit: 1 } }];
                    return false;
                  } else {
                    var valid1 = true;
                    const len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs6 = errors;
                      if (!validate618(data2[i0], { instancePath: instancePath + "/match/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
                        vErrors = vErrors === null ? validate618.errors : vErrors.concat(validate618.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs6 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  }
                } else {
                  validate699.errors = [{ instancePath: instancePath + "/match", schemaPath: "#/properties/match/type", keyword: "type", params: { type: "array" } }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.mayHold !== void 0) {
                const _errs7 = errors;
                if (!validate602(data.mayHold, { instancePath: instancePath + "/mayHold", parentData: data, parentDataProperty: "mayHold", rootData })) {
                  vErrors = vErrors === null ? validate602.errors : vErrors.concat(validate602.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.class !== void 0) {
                  const _errs8 = errors;
                  if (!validate598(data.class, { instancePath: instancePath + "/class", parentData: data, parentDataProperty: "class", rootData })) {
                    vErrors = vErrors === null ? validate598.errors : vErrors.concat(validate598.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.ownHeads !== void 0) {
                    let data6 = data.ownHeads;
                    const _errs9 = errors;
                    if (errors === _errs9) {
                      if (Array.isArray(data6)) {
                        if (data6.length < 1) {
                          validate699.errors = [{ instancePath: instancePath + "/ownHeads", schemaPath: "#/properties/ownHeads/minItems", keyword: "minItems", params: { limit: 1 } }];
                          return false;
                        } else {
                          var valid2 = true;
                          const len1 = data6.length;
                          for (let i1 = 0; i1 < len1; i1++) {
                            let data7 = data6[i1];
                            const _errs11 = errors;
                            if (errors === _errs11) {
                              if (typeof data7 === "string") {
                                if (!pattern18.test(data7)) {
                                  validate699.errors = [{ instancePath: instancePath + "/ownHeads/" + i1, schemaPath: "#/properties/ownHeads/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } }];
                                  return false;
                                }
                              } else {
                                validate699.errors = [{ instancePath: instancePath + "/ownHeads/" + i1, schemaPath: "#/properties/ownHeads/items/type", keyword: "type", params: { type: "string" } }];
                                return false;
                              }
                            }
                            var valid2 = _errs11 === errors;
                            if (!valid2) {
                              break;
                            }
                          }
                        }
                      } else {
                        validate699.errors = [{ instancePath: instancePath + "/ownHeads", schemaPath: "#/properties/ownHeads/type", keyword: "type", params: { type: "array" } }];
                        return false;
                      }
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.technique !== void 0) {
                      const _errs13 = errors;
                      if (typeof data.technique !== "boolean") {
                        validate699.errors = [{ instancePath: instancePath + "/technique", schemaPath: "#/properties/technique/type", keyword: "type", params: { type: "boolean" } }];
                        return false;
                      }
                      var valid0 = _errs13 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.provides !== void 0) {
                        let data9 = data.provides;
                        const _errs15 = errors;
                        if (errors === _errs15) {
                          if (Array.isArray(data9)) {
                            if (data9.length < 1) {
                              validate699.errors = [{ instancePath: instancePath + "/provides", schemaPath: "#/properties/provides/minItems", keyword: "minItems", params: { limit: 1 } }];
                              return false;
                            } else {
                              var valid3 = true;
                              const len2 = data9.length;
                              for (let i2 = 0; i2 < len2; i2++) {
                                let data10 = data9[i2];
                                const _errs17 = errors;
                                if (errors === _errs17) {
                                  if (typeof data10 === "string") {
                                    if (!pattern18.test(data10)) {
                                      validate699.errors = [{ instancePath: instancePath + "/provides/" + i2, schemaPath: "#/properties/provides/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } }];
                                      return false;
                                    }
                                  } else {
                                    validate699.errors = [{ instancePath: instancePath + "/provides/" + i2, schemaPath: "#/properties/provides/items/type", keyword: "type", params: { type: "string" } }];
                                    return false;
                                  }
                                }
                                var valid3 = _errs17 === errors;
                                if (!valid3) {
                                  break;
                                }
                              }
                            }
                          } else {
                            validate699.errors = [{ instancePath: instancePath + "/provides", schemaPath: "#/properties/provides/type", keyword: "type", params: { type: "array" } }];
                            return false;
                          }
                        }
                        var valid0 = _errs15 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.reason !== void 0) {
                          const _errs19 = errors;
                          if (!validate290(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData })) {
                            vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs19 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.magnet !== void 0) {
                            const _errs20 = errors;
                            if (typeof data.magnet !== "boolean") {
                              validate699.errors = [{ instancePath: instancePath + "/magnet", schemaPath: "#/properties/magnet/type", keyword: "type", params: { type: "boolean" } }];
                              return false;
                            }
                            var valid0 = _errs20 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.confidence !== void 0) {
                              const _errs22 = errors;
                              if (!validate376(data.confidence, { instancePath: instancePath + "/confidence", parentData: data, parentDataProperty: "confidence", rootData })) {
                                vErrors = vErrors === null ? validate376.errors : vErrors.concat(validate376.errors);
                                errors = vErrors.length;
                              }
                              var valid0 = _errs22 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.citations !== void 0) {
                                const _errs23 = errors;
                                if (!validate321(data.citations, { instancePath: instancePath + "/citations", parentData: data, parentDataProperty: "citations", rootData })) {
                                  vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
                                  errors = vErrors.length;
                                }
                                var valid0 = _errs23 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.note !== void 0) {
                                  const _errs24 = errors;
                                  if (!validate290(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
                                    vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid0 = _errs24 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  for (const key0 in data) {
                                    if (!schema298.has(key0) && !key0.startsWith("x-")) {
                                      validate699.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } }];
                                      return false;
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate699.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate699.errors = vErrors;
  return errors === 0;
}
var schema300 = /* @__PURE__ */ new Set(["id", "title", "terms", "confidence", "citations", "note"]);
function validate709(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.title === void 0 && (missing0 = "title") || data.terms === void 0 && (missing0 = "terms") || data.confidence === void 0 && (missing0 = "confidence") || data.citations === void 0 && (missing0 = "citations")) {
        validate709.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern38.test(data0)) {
                validate709.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9.-]*$" } }];
                return false;
              }
            } else {
              validate709.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.title !== void 0) {
            const _errs3 = errors;
            if (!validate290(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
              vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.terms !== void 0) {
              let data2 = data.terms;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (Array.isArray(data2)) {
                  if (data2.length < 1) {
                    validate709.errors = [{ instancePath: instancePath + "/terms", schemaPath: "#/properties/terms/minItems", keyword: "minItems", params: { limit: 1 } }];
                    return false;
                  } else {
                    var valid1 = true;
                    const len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs6 = errors;
                      if (!validate290(data2[i0], { instancePath: instancePath + "/terms/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
                        vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs6 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  }
                } else {
                  validate709.errors = [{ instancePath: instancePath + "/terms", schemaPath: "#/properties/terms/type", keyword: "type", params: { type: "array" } }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.confidence !== void 0) {
                const _errs7 = errors;
                if (!validate376(data.confidence, { instancePath: instancePath + "/confidence", parentData: data, parentDataProperty: "confidence", rootData })) {
                  vErrors = vErrors === null ? validate376.errors : vErrors.concat(validate376.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.citations !== void 0) {
                  const _errs8 = errors;
                  if (!validate321(data.citations, { instancePath: instancePath + "/citations", parentData: data, parentDataProperty: "citations", rootData })) {
                    vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.note !== void 0) {
                    const _errs9 = errors;
                    if (!validate290(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
                      vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    for (const key0 in data) {
                      if (!schema300.has(key0) && !key0.startsWith("x-")) {
                        validate709.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } }];
                        return false;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate709.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate709.errors = vErrors;
  return errors === 0;
}
var schema302 = /* @__PURE__ */ new Set(["suppress", "ask"]);
var schema303 = /* @__PURE__ */ new Set(["id", "title", "match", "reason", "unless", "action", "otherMagnet", "magnetType", "class", "good", "mayHold", "notWith", "settledBy", "confidence", "citations", "note"]);
function validate716(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.title === void 0 && (missing0 = "title") || data.match === void 0 && (missing0 = "match") || data.reason === void 0 && (missing0 = "reason") || data.unless === void 0 && (missing0 = "unless") || data.action === void 0 && (missing0 = "action") || data.confidence === void 0 && (missing0 = "confidence") || data.citations === void 0 && (missing0 = "citations")) {
        validate716.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern38.test(data0)) {
                validate716.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9.-]*$" } }];
                return false;
              }
            } else {
              validate716.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.title !== void 0) {
            const _errs3 = errors;
            if (!validate290(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
              vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.match !== void 0) {
              let data2 = data.match;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (Array.isArray(data2)) {
                  if (data2.length < 1) {
                    validate716.errors = [{ instancePath: instancePath + "/match", schemaPath: "#/properties/match/minItems", keyword: "minItems", params: { limit: 1 } }];
                    return false;
                  } else {
                    var valid1 = true;
                    const len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs6 = errors;
                      if (!validate618(data2[i0], { instancePath: instancePath + "/match/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
                        vErrors = vErrors === null ? validate618.errors : vErrors.concat(validate618.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs6 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  }
                } else {
                  validate716.errors = [{ instancePath: instancePath + "/match", schemaPath: "#/properties/match/type", keyword: "type", params: { type: "array" } }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.reason !== void 0) {
                const _errs7 = errors;
                if (!validate290(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData })) {
                  vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.unless !== void 0) {
                  const _errs8 = errors;
                  if (!validate290(data.unless, { instancePath: instancePath + "/unless", parentData: data, parentDataProperty: "unless", rootData })) {
                    vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.action !== void 0) {
                    let data6 = data.action;
                    const _errs9 = errors;
                    if (typeof data6 !== "string") {
                      validate716.errors = [{ instancePath: instancePath + "/action", schemaPath: "#/properties/action/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                    if (!schema302.has(data6)) {
                      validate716.errors = [{ instancePath: instancePath + "/action", schemaPath: "#/properties/action/enum", keyword: "enum", params: {} }];
                      return false;
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.otherMagnet !== void 0) {
                      const _errs11 = errors;
                      if (typeof data.otherMagnet !== "boolean") {
                        validate716.errors = [{ instancePath: instancePath + "/otherMagnet", schemaPath: "#/properties/otherMagnet/type", keyword: "type", params: { type: "boolean" } }];
                        return false;
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.magnetType !== void 0) {
                        const _errs13 = errors;
                        if (!validate290(data.magnetType, { instancePath: instancePath + "/magnetType", parentData: data, parentDataProperty: "magnetType", rootData })) {
                          vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs13 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.class !== void 0) {
                          const _errs14 = errors;
                          if (!validate598(data.class, { instancePath: instancePath + "/class", parentData: data, parentDataProperty: "class", rootData })) {
                            vErrors = vErrors === null ? validate598.errors : vErrors.concat(validate598.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs14 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.good !== void 0) {
                            const _errs15 = errors;
                            if (typeof data.good !== "boolean") {
                              validate716.errors = [{ instancePath: instancePath + "/good", schemaPath: "#/properties/good/type", keyword: "type", params: { type: "boolean" } }];
                              return false;
                            }
                            var valid0 = _errs15 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.mayHold !== void 0) {
                              const _errs17 = errors;
                              if (!validate602(data.mayHold, { instancePath: instancePath + "/mayHold", parentData: data, parentDataProperty: "mayHold", rootData })) {
                                vErrors = vErrors === null ? validate602.errors : vErrors.concat(validate602.errors);
                                errors = vErrors.length;
                              }
                              var valid0 = _errs17 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.notWith !== void 0) {
                                let data12 = data.notWith;
                                const _errs18 = errors;
                                if (errors === _errs18) {
                                  if (Array.isArray(data12)) {
                                    if (data12.length < 1) {
                                      validate716.errors = [{ instancePath: instancePath + "/notWith", schemaPath: "#/properties/notWith/minItems", keyword: "minItems", params: { limit: 1 } }];
                                      return false;
                                    } else {
                                      var valid2 = true;
                                      const len1 = data12.length;
                                      for (let i1 = 0; i1 < len1; i1++) {
                                        let data13 = data12[i1];
                                        const _errs20 = errors;
                                        if (errors === _errs20) {
                                          if (typeof data13 === "string") {
                                            if (!pattern18.test(data13)) {
                                              validate716.errors = [{ instancePath: instancePath + "/notWith/" + i1, schemaPath: "#/properties/notWith/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } }];
                                              return false;
                                            }
                                          } else {
                                            validate716.errors = [{ instancePath: instancePath + "/notWith/" + i1, schemaPath: "#/properties/notWith/items/type", keyword: "type", params: { type: "string" } }];
                                            return false;
                                          }
                                        }
                                        var valid2 = _errs20 === errors;
                                        if (!valid2) {
                                          break;
                                        }
                                      }
                                    }
                                  } else {
                                    validate716.errors = [{ instancePath: instancePath + "/notWith", schemaPath: "#/properties/notWith/type", keyword: "type", params: { type: "array" } }];
                                    return false;
                                  }
                                }
                                var valid0 = _errs18 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.settledBy !== void 0) {
                                  let data14 = data.settledBy;
                                  const _errs22 = errors;
                                  if (errors === _errs22) {
                                    if (Array.isArray(data14)) {
                                      if (data14.length < 1) {
                                        validate716.errors = [{ instancePath: instancePath + "/settledBy", schemaPath: "#/properties/settledBy/minItems", keyword: "minItems", params: { limit: 1 } }];
                                        return false;
                                      } else {
                                        var valid3 = true;
                                        const len2 = data14.length;
                                        for (let i2 = 0; i2 < len2; i2++) {
                                          let data15 = data14[i2];
                                          const _errs24 = errors;
                                          if (errors === _errs24) {
                                            if (typeof data15 === "string") {
                                              if (!pattern18.test(data15)) {
                                                validate716.errors = [{ instancePath: instancePath + "/settledBy/" + i2, schemaPath: "#/properties/settledBy/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } }];
                                                return false;
                                              }
                                            } else {
                                              validate716.errors = [{ instancePath: instancePath + "/settledBy/" + i2, schemaPath: "#/properties/settledBy/items/type", keyword: "type", params: { type: "string" } }];
                                              return false;
                                            }
                                          }
                                          var valid3 = _errs24 === errors;
                                          if (!valid3) {
                                            break;
                                          }
                                        }
                                      }
                                    } else {
                                      validate716.errors = [{ instancePath: instancePath + "/settledBy", schemaPath: "#/properties/settledBy/type", keyword: "type", params: { type: "array" } }];
                                      return false;
                                    }
                                  }
                                  var valid0 = _errs22 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.confidence !== void 0) {
                                    const _errs26 = errors;
                                    if (!validate376(data.confidence, { instancePath: instancePath + "/confidence", parentData: data, parentDataProperty: "confidence", rootData })) {
                                      vErrors = vErrors === null ? validate376.errors : vErrors.concat(validate376.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid0 = _errs26 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.citations !== void 0) {
                                      const _errs27 = errors;
                                      if (!validate321(data.citations, { instancePath: instancePath + "/citations", parentData: data, parentDataProperty: "citations", rootData })) {
                                        vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid0 = _errs27 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.note !== void 0) {
                                        const _errs28 = errors;
                                        if (!validate290(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
                                          vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid0 = _errs28 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        for (const key0 in data) {
                                          if (!schema303.has(key0) && !key0.startsWith("x-")) {
                                            validate716.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } }];
                                            return false;
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate716.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate716.errors = vErrors;
  return errors === 0;
}
var schema305 = /* @__PURE__ */ new Set(["id", "purpose", "terms", "exact", "byLanguage"]);
function validate728(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.purpose === void 0 && (missing0 = "purpose")) {
        validate728.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern38.test(data0)) {
                validate728.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9.-]*$" } }];
                return false;
              }
            } else {
              validate728.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.purpose !== void 0) {
            const _errs3 = errors;
            if (!validate290(data.purpose, { instancePath: instancePath + "/purpose", parentData: data, parentDataProperty: "purpose", rootData })) {
              vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.terms !== void 0) {
              let data2 = data.terms;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (Array.isArray(data2)) {
                  if (data2.length < 1) {
                    validate728.errors = [{ instancePath: instancePath + "/terms", schemaPath: "#/properties/terms/minItems", keyword: "minItems", params: { limit: 1 } }];
                    return false;
                  } else {
                    var valid1 = true;
                    const len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs6 = errors;
                      if (!validate290(data2[i0], { instancePath: instancePath + "/terms/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
                        vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs6 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  }
                } else {
                  validate728.errors = [{ instancePath: instancePath + "/terms", schemaPath: "#/properties/terms/type", keyword: "type", params: { type: "array" } }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.exact !== void 0) {
                let data4 = data.exact;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (Array.isArray(data4)) {
                    if (data4.length < 1) {
                      validate728.errors = [{ instancePath: instancePath + "/exact", schemaPath: "#/properties/exact/minItems", keyword: "minItems", params: { limit: 1 } }];
                      return false;
                    } else {
                      var valid2 = true;
                      const len1 = data4.length;
                      for (let i1 = 0; i1 < len1; i1++) {
                        const _errs9 = errors;
                        if (!validate290(data4[i1], { instancePath: instancePath + "/exact/" + i1, parentData: data4, parentDataProperty: i1, rootData })) {
                          vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                          errors = vErrors.length;
                        }
                        var valid2 = _errs9 === errors;
                        if (!valid2) {
                          break;
                        }
                      }
                    }
                  } else {
                    validate728.errors = [{ instancePath: instancePath + "/exact", schemaPath: "#/properties/exact/type", keyword: "type", params: { type: "array" } }];
                    return false;
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.byLanguage !== void 0) {
                  let data6 = data.byLanguage;
                  const _errs10 = errors;
                  if (errors === _errs10) {
                    if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                      for (const key0 in data6) {
                        let data7 = data6[key0];
                        const _errs13 = errors;
                        if (errors === _errs13) {
                          if (Array.isArray(data7)) {
                            var valid4 = true;
                            const len2 = data7.length;
                            for (let i2 = 0; i2 < len2; i2++) {
                              const _errs15 = errors;
                              if (!validate290(data7[i2], { instancePath: instancePath + "/byLanguage/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i2, parentData: data7, parentDataProperty: i2, rootData })) {
                                vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                                errors = vErrors.length;
                              }
                              var valid4 = _errs15 === errors;
                              if (!valid4) {
                                break;
                              }
                            }
                          } else {
                            validate728.errors = [{ instancePath: instancePath + "/byLanguage/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/byLanguage/additionalProperties/type", keyword: "type", params: { type: "array" } }];
                            return false;
                          }
                        }
                        var valid3 = _errs13 === errors;
                        if (!valid3) {
                          break;
                        }
                      }
                    } else {
                      validate728.errors = [{ instancePath: instancePath + "/byLanguage", schemaPath: "#/properties/byLanguage/type", keyword: "type", params: { type: "object" } }];
                      return false;
                    }
                  }
                  var valid0 = _errs10 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  for (const key1 in data) {
                    if (!schema305.has(key1) && !key1.startsWith("x-")) {
                      validate728.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key1 } }];
                      return false;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate728.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate728.errors = vErrors;
  return errors === 0;
}
var schema307 = /* @__PURE__ */ new Set(["form", "terms"]);
function validate734(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.form === void 0 && (missing0 = "form") || data.terms === void 0 && (missing0 = "terms")) {
        validate734.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.form !== void 0) {
          const _errs1 = errors;
          if (!validate592(data.form, { instancePath: instancePath + "/form", parentData: data, parentDataProperty: "form", rootData })) {
            vErrors = vErrors === null ? validate592.errors : vErrors.concat(validate592.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.terms !== void 0) {
            let data1 = data.terms;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data1)) {
                if (data1.length < 1) {
                  validate734.errors = [{ instancePath: instancePath + "/terms", schemaPath: "#/properties/terms/minItems", keyword: "minItems", params: { limit: 1 } }];
                  return false;
                } else {
                  var valid1 = true;
                  const len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs4 = errors;
                    if (!validate290(data1[i0], { instancePath: instancePath + "/terms/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
                      vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs4 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                }
              } else {
                validate734.errors = [{ instancePath: instancePath + "/terms", schemaPath: "#/properties/terms/type", keyword: "type", params: { type: "array" } }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            for (const key0 in data) {
              if (!schema307.has(key0) && !key0.startsWith("x-")) {
                validate734.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } }];
                return false;
              }
            }
          }
        }
      }
    } else {
      validate734.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate734.errors = vErrors;
  return errors === 0;
}
var schema309 = /* @__PURE__ */ new Set(["element", "terms"]);
function validate738(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.element === void 0 && (missing0 = "element") || data.terms === void 0 && (missing0 = "terms")) {
        validate738.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.element !== void 0) {
          let data0 = data.element;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern27.test(data0)) {
                validate738.errors = [{ instancePath: instancePath + "/element", schemaPath: "#/properties/element/pattern", keyword: "pattern", params: { pattern: "^[A-Z][a-z]?$" } }];
                return false;
              }
            } else {
              validate738.errors = [{ instancePath: instancePath + "/element", schemaPath: "#/properties/element/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.terms !== void 0) {
            let data1 = data.terms;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (Array.isArray(data1)) {
                if (data1.length < 1) {
                  validate738.errors = [{ instancePath: instancePath + "/terms", schemaPath: "#/properties/terms/minItems", keyword: "minItems", params: { limit: 1 } }];
                  return false;
                } else {
                  var valid1 = true;
                  const len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs5 = errors;
                    if (!validate290(data1[i0], { instancePath: instancePath + "/terms/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
                      vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs5 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                }
              } else {
                validate738.errors = [{ instancePath: instancePath + "/terms", schemaPath: "#/properties/terms/type", keyword: "type", params: { type: "array" } }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            for (const key0 in data) {
              if (!schema309.has(key0) && !key0.startsWith("x-")) {
                validate738.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } }];
                return false;
              }
            }
          }
        }
      }
    } else {
      validate738.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate738.errors = vErrors;
  return errors === 0;
}
var schema311 = /* @__PURE__ */ new Set(["languages", "forms"]);
var pattern74 = new RegExp("^[a-z]{2,3}$", "u");
function validate741(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.languages === void 0 && (missing0 = "languages") || data.forms === void 0 && (missing0 = "forms")) {
        validate741.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.languages !== void 0) {
          let data0 = data.languages;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              if (data0.length < 1) {
                validate741.errors = [{ instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/minItems", keyword: "minItems", params: { limit: 1 } }];
                return false;
              } else {
                var valid1 = true;
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data1 = data0[i0];
                  const _errs3 = errors;
                  if (errors === _errs3) {
                    if (typeof data1 === "string") {
                      if (!pattern74.test(data1)) {
                        validate741.errors = [{ instancePath: instancePath + "/languages/" + i0, schemaPath: "#/properties/languages/items/pattern", keyword: "pattern", params: { pattern: "^[a-z]{2,3}$" } }];
                        return false;
                      }
                    } else {
                      validate741.errors = [{ instancePath: instancePath + "/languages/" + i0, schemaPath: "#/properties/languages/items/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                  }
                  var valid1 = _errs3 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              }
            } else {
              validate741.errors = [{ instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/type", keyword: "type", params: { type: "array" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.forms !== void 0) {
            let data2 = data.forms;
            const _errs5 = errors;
            if (errors === _errs5) {
              if (Array.isArray(data2)) {
                if (data2.length < 1) {
                  validate741.errors = [{ instancePath: instancePath + "/forms", schemaPath: "#/properties/forms/minItems", keyword: "minItems", params: { limit: 1 } }];
                  return false;
                } else {
                  var valid2 = true;
                  const len1 = data2.length;
                  for (let i1 = 0; i1 < len1; i1++) {
                    const _errs7 = errors;
                    if (!validate290(data2[i1], { instancePath: instancePath + "/forms/" + i1, parentData: data2, parentDataProperty: i1, rootData })) {
                      vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                      errors = vErrors.length;
                    }
                    var valid2 = _errs7 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                }
              } else {
                validate741.errors = [{ instancePath: instancePath + "/forms", schemaPath: "#/properties/forms/type", keyword: "type", params: { type: "array" } }];
                return false;
              }
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            for (const key0 in data) {
              if (!schema311.has(key0) && !key0.startsWith("x-")) {
                validate741.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } }];
                return false;
              }
            }
          }
        }
      }
    } else {
      validate741.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate741.errors = vErrors;
  return errors === 0;
}
var schema313 = /* @__PURE__ */ new Set(["family", "place", "sector", "generic", "common", "stop"]);
var schema314 = /* @__PURE__ */ new Set(["kind", "shared", "synonyms", "words"]);
var pattern75 = new RegExp("^\\S+$", "u");
function validate744(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.kind === void 0 && (missing0 = "kind")) {
        validate744.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.kind !== void 0) {
          let data0 = data.kind;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validate744.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } }];
            return false;
          }
          if (!schema313.has(data0)) {
            validate744.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: {} }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.shared !== void 0) {
            const _errs3 = errors;
            if (typeof data.shared !== "boolean") {
              validate744.errors = [{ instancePath: instancePath + "/shared", schemaPath: "#/properties/shared/type", keyword: "type", params: { type: "boolean" } }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.synonyms !== void 0) {
              let data2 = data.synonyms;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (Array.isArray(data2)) {
                  if (data2.length < 1) {
                    validate744.errors = [{ instancePath: instancePath + "/synonyms", schemaPath: "#/properties/synonyms/minItems", keyword: "minItems", params: { limit: 1 } }];
                    return false;
                  } else {
                    var valid1 = true;
                    const len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let data3 = data2[i0];
                      const _errs7 = errors;
                      if (errors === _errs7) {
                        if (Array.isArray(data3)) {
                          if (data3.length < 2) {
                            validate744.errors = [{ instancePath: instancePath + "/synonyms/" + i0, schemaPath: "#/properties/synonyms/items/minItems", keyword: "minItems", params: { limit: 2 } }];
                            return false;
                          } else {
                            var valid2 = true;
                            const len1 = data3.length;
                            for (let i1 = 0; i1 < len1; i1++) {
                              let data4 = data3[i1];
                              const _errs9 = errors;
                              if (errors === _errs9) {
                                if (typeof data4 === "string") {
                                  if (!pattern75.test(data4)) {
                                    validate744.errors = [{ instancePath: instancePath + "/synonyms/" + i0 + "/" + i1, schemaPath: "#/properties/synonyms/items/items/pattern", keyword: "pattern", params: { pattern: "^\\S+$" } }];
                                    return false;
                                  }
                                } else {
                                  validate744.errors = [{ instancePath: instancePath + "/synonyms/" + i0 + "/" + i1, schemaPath: "#/properties/synonyms/items/items/type", keyword: "type", params: { type: "string" } }];
                                  return false;
                                }
                              }
                              var valid2 = _errs9 === errors;
                              if (!valid2) {
                                break;
                              }
                            }
                          }
                        } else {
                          validate744.errors = [{ instancePath: instancePath + "/synonyms/" + i0, schemaPath: "#/properties/synonyms/items/type", keyword: "type", params: { type: "array" } }];
                          return false;
                        }
                      }
                      var valid1 = _errs7 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  }
                } else {
                  validate744.errors = [{ instancePath: instancePath + "/synonyms", schemaPath: "#/properties/synonyms/type", keyword: "type", params: { type: "array" } }];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.words !== void 0) {
                let data5 = data.words;
                const _errs11 = errors;
                if (errors === _errs11) {
                  if (Array.isArray(data5)) {
                    if (data5.length < 1) {
                      validate744.errors = [{ instancePath: instancePath + "/words", schemaPath: "#/properties/words/minItems", keyword: "minItems", params: { limit: 1 } }];
                      return false;
                    } else {
                      var valid3 = true;
                      const len2 = data5.length;
                      for (let i2 = 0; i2 < len2; i2++) {
                        let data6 = data5[i2];
                        const _errs13 = errors;
                        if (errors === _errs13) {
                          if (typeof data6 === "string") {
                            if (!pattern75.test(data6)) {
                              validate744.errors = [{ instancePath: instancePath + "/words/" + i2, schemaPath: "#/properties/words/items/pattern", keyword: "pattern", params: { pattern: "^\\S+$" } }];
                              return false;
                            }
                          } else {
                            validate744.errors = [{ instancePath: instancePath + "/words/" + i2, schemaPath: "#/properties/words/items/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                        }
                        var valid3 = _errs13 === errors;
                        if (!valid3) {
                          break;
                        }
                      }
                    }
                  } else {
                    validate744.errors = [{ instancePath: instancePath + "/words", schemaPath: "#/properties/words/type", keyword: "type", params: { type: "array" } }];
                    return false;
                  }
                }
                var valid0 = _errs11 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                for (const key0 in data) {
                  if (!schema314.has(key0) && !key0.startsWith("x-")) {
                    validate744.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } }];
                    return false;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate744.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate744.errors = vErrors;
  return errors === 0;
}
var schema316 = /* @__PURE__ */ new Set(["word", "means"]);
function validate746(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.word === void 0 && (missing0 = "word") || data.means === void 0 && (missing0 = "means")) {
        validate746.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.word !== void 0) {
          let data0 = data.word;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern75.test(data0)) {
                validate746.errors = [{ instancePath: instancePath + "/word", schemaPath: "#/properties/word/pattern", keyword: "pattern", params: { pattern: "^\\S+$" } }];
                return false;
              }
            } else {
              validate746.errors = [{ instancePath: instancePath + "/word", schemaPath: "#/properties/word/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.means !== void 0) {
            let data1 = data.means;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (Array.isArray(data1)) {
                if (data1.length < 1) {
                  validate746.errors = [{ instancePath: instancePath + "/means", schemaPath: "#/properties/means/minItems", keyword: "minItems", params: { limit: 1 } }];
                  return false;
                } else {
                  var valid1 = true;
                  const len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data2 = data1[i0];
                    const _errs5 = errors;
                    if (errors === _errs5) {
                      if (typeof data2 === "string") {
                        if (!pattern75.test(data2)) {
                          validate746.errors = [{ instancePath: instancePath + "/means/" + i0, schemaPath: "#/properties/means/items/pattern", keyword: "pattern", params: { pattern: "^\\S+$" } }];
                          return false;
                        }
                      } else {
                        validate746.errors = [{ instancePath: instancePath + "/means/" + i0, schemaPath: "#/properties/means/items/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    var valid1 = _errs5 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                }
              } else {
                validate746.errors = [{ instancePath: instancePath + "/means", schemaPath: "#/properties/means/type", keyword: "type", params: { type: "array" } }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            for (const key0 in data) {
              if (!schema316.has(key0) && !key0.startsWith("x-")) {
                validate746.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } }];
                return false;
              }
            }
          }
        }
      }
    } else {
      validate746.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate746.errors = vErrors;
  return errors === 0;
}
var schema318 = /* @__PURE__ */ new Set(["letter", "confusable", "han-variant", "confusable-kana", "romanisation", "spelled-out"]);
var schema319 = /* @__PURE__ */ new Set(["kind", "pairs"]);
function validate748(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.kind === void 0 && (missing0 = "kind") || data.pairs === void 0 && (missing0 = "pairs")) {
        validate748.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.kind !== void 0) {
          let data0 = data.kind;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validate748.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } }];
            return false;
          }
          if (!schema318.has(data0)) {
            validate748.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: {} }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.pairs !== void 0) {
            let data1 = data.pairs;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (Array.isArray(data1)) {
                if (data1.length < 1) {
                  validate748.errors = [{ instancePath: instancePath + "/pairs", schemaPath: "#/properties/pairs/minItems", keyword: "minItems", params: { limit: 1 } }];
                  return false;
                } else {
                  var valid1 = true;
                  const len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data2 = data1[i0];
                    const _errs5 = errors;
                    if (errors === _errs5) {
                      if (typeof data2 === "string") {
                        if (!pattern75.test(data2)) {
                          validate748.errors = [{ instancePath: instancePath + "/pairs/" + i0, schemaPath: "#/properties/pairs/items/pattern", keyword: "pattern", params: { pattern: "^\\S+$" } }];
                          return false;
                        }
                      } else {
                        validate748.errors = [{ instancePath: instancePath + "/pairs/" + i0, schemaPath: "#/properties/pairs/items/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    var valid1 = _errs5 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                }
              } else {
                validate748.errors = [{ instancePath: instancePath + "/pairs", schemaPath: "#/properties/pairs/type", keyword: "type", params: { type: "array" } }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            for (const key0 in data) {
              if (!schema319.has(key0) && !key0.startsWith("x-")) {
                validate748.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } }];
                return false;
              }
            }
          }
        }
      }
    } else {
      validate748.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate748.errors = vErrors;
  return errors === 0;
}
var schema321 = /* @__PURE__ */ new Set(["languages", "words"]);
function validate750(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.languages === void 0 && (missing0 = "languages") || data.words === void 0 && (missing0 = "words")) {
        validate750.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.languages !== void 0) {
          let data0 = data.languages;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              if (data0.length < 1) {
                validate750.errors = [{ instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/minItems", keyword: "minItems", params: { limit: 1 } }];
                return false;
              } else {
                var valid1 = true;
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data1 = data0[i0];
                  const _errs3 = errors;
                  if (errors === _errs3) {
                    if (typeof data1 === "string") {
                      if (!pattern74.test(data1)) {
                        validate750.errors = [{ instancePath: instancePath + "/languages/" + i0, schemaPath: "#/properties/languages/items/pattern", keyword: "pattern", params: { pattern: "^[a-z]{2,3}$" } }];
                        return false;
                      }
                    } else {
                      validate750.errors = [{ instancePath: instancePath + "/languages/" + i0, schemaPath: "#/properties/languages/items/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                  }
                  var valid1 = _errs3 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              }
            } else {
              validate750.errors = [{ instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/type", keyword: "type", params: { type: "array" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.words !== void 0) {
            let data2 = data.words;
            const _errs5 = errors;
            if (errors === _errs5) {
              if (Array.isArray(data2)) {
                if (data2.length < 1) {
                  validate750.errors = [{ instancePath: instancePath + "/words", schemaPath: "#/properties/words/minItems", keyword: "minItems", params: { limit: 1 } }];
                  return false;
                } else {
                  var valid2 = true;
                  const len1 = data2.length;
                  for (let i1 = 0; i1 < len1; i1++) {
                    const _errs7 = errors;
                    if (!validate290(data2[i1], { instancePath: instancePath + "/words/" + i1, parentData: data2, parentDataProperty: i1, rootData })) {
                      vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                      errors = vErrors.length;
                    }
                    var valid2 = _errs7 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                }
              } else {
                validate750.errors = [{ instancePath: instancePath + "/words", schemaPath: "#/properties/words/type", keyword: "type", params: { type: "array" } }];
                return false;
              }
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            for (const key0 in data) {
              if (!schema321.has(key0) && !key0.startsWith("x-")) {
                validate750.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } }];
                return false;
              }
            }
          }
        }
      }
    } else {
      validate750.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate750.errors = vErrors;
  return errors === 0;
}
var schema323 = /* @__PURE__ */ new Set(["code", "countries", "citations"]);
function validate753(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.countries === void 0 && (missing0 = "countries")) {
        validate753.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.code !== void 0) {
          let data0 = data.code;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern46.test(data0)) {
                validate753.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" } }];
                return false;
              }
            } else {
              validate753.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.countries !== void 0) {
            let data1 = data.countries;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (Array.isArray(data1)) {
                if (data1.length < 1) {
                  validate753.errors = [{ instancePath: instancePath + "/countries", schemaPath: "#/properties/countries/minItems", keyword: "minItems", params: { limit: 1 } }];
                  return false;
                } else {
                  var valid1 = true;
                  const len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs5 = errors;
                    if (!validate370(data1[i0], { instancePath: instancePath + "/countries/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
                      vErrors = vErrors === null ? validate370.errors : vErrors.concat(validate370.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs5 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                }
              } else {
                validate753.errors = [{ instancePath: instancePath + "/countries", schemaPath: "#/properties/countries/type", keyword: "type", params: { type: "array" } }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.citations !== void 0) {
              const _errs6 = errors;
              if (!validate321(data.citations, { instancePath: instancePath + "/citations", parentData: data, parentDataProperty: "citations", rootData })) {
                vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              for (const key0 in data) {
                if (!schema323.has(key0) && !key0.startsWith("x-")) {
                  validate753.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } }];
                  return false;
                }
              }
            }
          }
        }
      }
    } else {
      validate753.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate753.errors = vErrors;
  return errors === 0;
}
var schema328 = /* @__PURE__ */ new Set(["id", "severity", "title", "message", "when", "from", "until", "acts", "waivable", "citations", "note"]);
var pattern82 = new RegExp("^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$", "u");
function validate758(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern82.test(data)) {
        validate758.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$" } }];
        return false;
      }
    } else {
      validate758.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate758.errors = vErrors;
  return errors === 0;
}
var schema327 = /* @__PURE__ */ new Set(["error", "warning", "information", "hint"]);
function validate760(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate760.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
    return false;
  }
  if (!schema327.has(data)) {
    validate760.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: {} }];
    return false;
  }
  validate760.errors = vErrors;
  return errors === 0;
}
function validate757(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.severity === void 0 && (missing0 = "severity") || data.title === void 0 && (missing0 = "title") || data.message === void 0 && (missing0 = "message") || data.when === void 0 && (missing0 = "when") || data.citations === void 0 && (missing0 = "citations")) {
        validate757.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.id !== void 0) {
          const _errs1 = errors;
          if (!validate758(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
            vErrors = vErrors === null ? validate758.errors : vErrors.concat(validate758.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.severity !== void 0) {
            const _errs2 = errors;
            if (!validate760(data.severity, { instancePath: instancePath + "/severity", parentData: data, parentDataProperty: "severity", rootData })) {
              vErrors = vErrors === null ? validate760.errors : vErrors.concat(validate760.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.title !== void 0) {
              const _errs3 = errors;
              if (!validate290(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
                vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.message !== void 0) {
                const _errs4 = errors;
                if (!validate290(data.message, { instancePath: instancePath + "/message", parentData: data, parentDataProperty: "message", rootData })) {
                  vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.when !== void 0) {
                  const _errs5 = errors;
                  if (!validate290(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData })) {
                    vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.from !== void 0) {
                    const _errs6 = errors;
                    if (!validate292(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData })) {
                      vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs6 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.until !== void 0) {
                      const _errs7 = errors;
                      if (!validate292(data.until, { instancePath: instancePath + "/until", parentData: data, parentDataProperty: "until", rootData })) {
                        vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs7 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.acts !== void 0) {
                        let data7 = data.acts;
                        const _errs8 = errors;
                        if (errors === _errs8) {
                          if (Array.isArray(data7)) {
                            if (data7.length < 1) {
                              validate757.errors = [{ instancePath: instancePath + "/acts", schemaPath: "#/properties/acts/minItems", keyword: "minItems", params: { limit: 1 } }];
                              return false;
                            } else {
                              var valid1 = true;
                              const len0 = data7.length;
                              for (let i0 = 0; i0 < len0; i0++) {
                                const _errs10 = errors;
                                if (!validate304(data7[i0], { instancePath: instancePath + "/acts/" + i0, parentData: data7, parentDataProperty: i0, rootData })) {
                                  vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
                                  errors = vErrors.length;
                                }
                                var valid1 = _errs10 === errors;
                                if (!valid1) {
                                  break;
                                }
                              }
                            }
                          } else {
                            validate757.errors = [{ instancePath: instancePath + "/acts", schemaPath: "#/properties/acts/type", keyword: "type", params: { type: "array" } }];
                            return false;
                          }
                        }
                        var valid0 = _errs8 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.waivable !== void 0) {
                          const _errs11 = errors;
                          if (typeof data.waivable !== "boolean") {
                            validate757.errors = [{ instancePath: instancePath + "/waivable", schemaPath: "#/properties/waivable/type", keyword: "type", params: { type: "boolean" } }];
                            return false;
                          }
                          var valid0 = _errs11 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.citations !== void 0) {
                            const _errs13 = errors;
                            if (!validate321(data.citations, { instancePath: instancePath + "/citations", parentData: data, parentDataProperty: "citations", rootData })) {
                              vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs13 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.note !== void 0) {
                              const _errs14 = errors;
                              if (!validate290(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
                                vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                                errors = vErrors.length;
                              }
                              var valid0 = _errs14 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              for (const key0 in data) {
                                if (!schema328.has(key0) && !key0.startsWith("x-")) {
                                  validate757.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } }];
                                  return false;
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate757.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate757.errors = vErrors;
  return errors === 0;
}
var schema334 = /* @__PURE__ */ new Set(["name", "asOf", "input", "items", "rules", "expect", "states"]);
var schema331 = /* @__PURE__ */ new Set(["rule", "path", "line", "severity", "acts"]);
var pattern83 = new RegExp("^(?:/.*)?$", "u");
function validate776(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.path === void 0 && (missing0 = "path")) {
      const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 } };
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
      let missing1;
      if (data.line === void 0 && (missing1 = "line")) {
        const err1 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: missing1 } };
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
    validate776.errors = vErrors;
    return false;
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
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing2;
      if (data.rule === void 0 && (missing2 = "rule")) {
        validate776.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing2 } }];
        return false;
      } else {
        if (data.rule !== void 0) {
          const _errs4 = errors;
          if (!validate758(data.rule, { instancePath: instancePath + "/rule", parentData: data, parentDataProperty: "rule", rootData })) {
            vErrors = vErrors === null ? validate758.errors : vErrors.concat(validate758.errors);
            errors = vErrors.length;
          }
          var valid1 = _errs4 === errors;
        } else {
          var valid1 = true;
        }
        if (valid1) {
          if (data.path !== void 0) {
            let data1 = data.path;
            const _errs5 = errors;
            if (errors === _errs5) {
              if (typeof data1 === "string") {
                if (!pattern83.test(data1)) {
                  validate776.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/pattern", keyword: "pattern", params: { pattern: "^(?:/.*)?$" } }];
                  return false;
                }
              } else {
                validate776.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
            }
            var valid1 = _errs5 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.line !== void 0) {
              let data2 = data.line;
              const _errs7 = errors;
              if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                validate776.errors = [{ instancePath: instancePath + "/line", schemaPath: "#/properties/line/type", keyword: "type", params: { type: "integer" } }];
                return false;
              }
              if (errors === _errs7) {
                if (typeof data2 == "number" && isFinite(data2)) {
                  if (data2 < 1 || isNaN(data2)) {
                    validate776.errors = [{ instancePath: instancePath + "/line", schemaPath: "#/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                    return false;
                  }
                }
              }
              var valid1 = _errs7 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.severity !== void 0) {
                const _errs9 = errors;
                if (!validate760(data.severity, { instancePath: instancePath + "/severity", parentData: data, parentDataProperty: "severity", rootData })) {
                  vErrors = vErrors === null ? validate760.errors : vErrors.concat(validate760.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs9 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data.acts !== void 0) {
                  let data4 = data.acts;
                  const _errs10 = errors;
                  if (errors === _errs10) {
                    if (Array.isArray(data4)) {
                      var valid2 = true;
                      const len0 = data4.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs12 = errors;
                        if (!validate304(data4[i0], { instancePath: instancePath + "/acts/" + i0, parentData: data4, parentDataProperty: i0, rootData })) {
                          vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
                          errors = vErrors.length;
                        }
                        var valid2 = _errs12 === errors;
                        if (!valid2) {
                          break;
                        }
                      }
                    } else {
                      validate776.errors = [{ instancePath: instancePath + "/acts", schemaPath: "#/properties/acts/type", keyword: "type", params: { type: "array" } }];
                      return false;
                    }
                  }
                  var valid1 = _errs10 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  for (const key0 in data) {
                    if (!schema331.has(key0) && !key0.startsWith("x-")) {
                      validate776.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } }];
                      return false;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate776.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate776.errors = vErrors;
  return errors === 0;
}
var schema333 = /* @__PURE__ */ new Set(["in-force", "suspended", "pending", "ended", "unverified", "not-issued"]);
function validate781(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate781.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
    return false;
  }
  if (!schema333.has(data)) {
    validate781.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: {} }];
    return false;
  }
  validate781.errors = vErrors;
  return errors === 0;
}
function validate771(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.input === void 0 && (missing0 = "input")) {
      const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 } };
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
      let missing1;
      if (data.items === void 0 && (missing1 = "items")) {
        const err1 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: missing1 } };
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
        let missing2;
        if (data.states === void 0 && (missing2 = "states")) {
          const err2 = { instancePath, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: missing2 } };
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
    validate771.errors = vErrors;
    return false;
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
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing3;
      if (data.name === void 0 && (missing3 = "name") || data.asOf === void 0 && (missing3 = "asOf")) {
        validate771.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing3 } }];
        return false;
      } else {
        if (data.name !== void 0) {
          const _errs5 = errors;
          if (!validate290(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
            vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
            errors = vErrors.length;
          }
          var valid1 = _errs5 === errors;
        } else {
          var valid1 = true;
        }
        if (valid1) {
          if (data.asOf !== void 0) {
            const _errs6 = errors;
            if (!validate292(data.asOf, { instancePath: instancePath + "/asOf", parentData: data, parentDataProperty: "asOf", rootData })) {
              vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
              errors = vErrors.length;
            }
            var valid1 = _errs6 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.input !== void 0) {
              const _errs7 = errors;
              if (!validate290(data.input, { instancePath: instancePath + "/input", parentData: data, parentDataProperty: "input", rootData })) {
                vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs7 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.items !== void 0) {
                let data3 = data.items;
                const _errs8 = errors;
                if (errors === _errs8) {
                  if (Array.isArray(data3)) {
                    if (data3.length < 1) {
                      validate771.errors = [{ instancePath: instancePath + "/items", schemaPath: "#/properties/items/minItems", keyword: "minItems", params: { limit: 1 } }];
                      return false;
                    } else {
                      var valid2 = true;
                      const len0 = data3.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let data4 = data3[i0];
                        const _errs10 = errors;
                        if (errors === _errs10) {
                          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                          } else {
                            validate771.errors = [{ instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/type", keyword: "type", params: { type: "object" } }];
                            return false;
                          }
                        }
                        var valid2 = _errs10 === errors;
                        if (!valid2) {
                          break;
                        }
                      }
                    }
                  } else {
                    validate771.errors = [{ instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" } }];
                    return false;
                  }
                }
                var valid1 = _errs8 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data.rules !== void 0) {
                  let data5 = data.rules;
                  const _errs13 = errors;
                  if (errors === _errs13) {
                    if (Array.isArray(data5)) {
                      if (data5.length < 1) {
                        validate771.errors = [{ instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/minItems", keyword: "minItems", params: { limit: 1 } }];
                        return false;
                      } else {
                        var valid3 = true;
                        const len1 = data5.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                          const _errs15 = errors;
                          if (!validate758(data5[i1], { instancePath: instancePath + "/rules/" + i1, parentData: data5, parentDataProperty: i1, rootData })) {
                            vErrors = vErrors === null ? validate758.errors : vErrors.concat(validate758.errors);
                            errors = vErrors.length;
                          }
                          var valid3 = _errs15 === errors;
                          if (!valid3) {
                            break;
                          }
                        }
                      }
                    } else {
                      validate771.errors = [{ instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" } }];
                      return false;
                    }
                  }
                  var valid1 = _errs13 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data.expect !== void 0) {
                    let data7 = data.expect;
                    const _errs16 = errors;
                    if (errors === _errs16) {
                      if (Array.isArray(data7)) {
                        var valid4 = true;
                        const len2 = data7.length;
                        for (let i2 = 0; i2 < len2; i2++) {
                          const _errs18 = errors;
                          if (!validate776(data7[i2], { instancePath: instancePath + "/expect/" + i2, parentData: data7, parentDataProperty: i2, rootData })) {
                            vErrors = vErrors === null ? validate776.errors : vErrors.concat(validate776.errors);
                            errors = vErrors.length;
                          }
                          var valid4 = _errs18 === errors;
                          if (!valid4) {
                            break;
                          }
                        }
                      } else {
                        validate771.errors = [{ instancePath: instancePath + "/expect", schemaPath: "#/properties/expect/type", keyword: "type", params: { type: "array" } }];
                        return false;
                      }
                    }
                    var valid1 = _errs16 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data.states !== void 0) {
                      let data9 = data.states;
                      const _errs19 = errors;
                      if (errors === _errs19) {
                        if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                          for (const key0 in data9) {
                            const _errs22 = errors;
                            if (!validate781(data9[key0], { instancePath: instancePath + "/states/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data9, parentDataProperty: key0, rootData })) {
                              vErrors = vErrors === null ? validate781.errors : vErrors.concat(validate781.errors);
                              errors = vErrors.length;
                            }
                            var valid5 = _errs22 === errors;
                            if (!valid5) {
                              break;
                            }
                          }
                        } else {
                          validate771.errors = [{ instancePath: instancePath + "/states", schemaPath: "#/properties/states/type", keyword: "type", params: { type: "object" } }];
                          return false;
                        }
                      }
                      var valid1 = _errs19 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      for (const key1 in data) {
                        if (!schema334.has(key1) && !key1.startsWith("x-")) {
                          validate771.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key1 } }];
                          return false;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate771.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate771.errors = vErrors;
  return errors === 0;
}
function validate288(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.pack !== void 0) {
        const _errs1 = errors;
        if (!validate289(data.pack, { instancePath: instancePath + "/pack", parentData: data, parentDataProperty: "pack", rootData })) {
          vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.sources !== void 0) {
          let data1 = data.sources;
          const _errs2 = errors;
          if (errors === _errs2) {
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              for (const key0 in data1) {
                const _errs5 = errors;
                if (!validate296(data1[key0], { instancePath: instancePath + "/sources/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data1, parentDataProperty: key0, rootData })) {
                  vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs5 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate288.errors = [{ instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "object" } }];
              return false;
            }
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.acts !== void 0) {
            let data3 = data.acts;
            const _errs6 = errors;
            if (errors === _errs6) {
              if (Array.isArray(data3)) {
                var valid2 = true;
                const len0 = data3.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs8 = errors;
                  if (!validate303(data3[i0], { instancePath: instancePath + "/acts/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
                    vErrors = vErrors === null ? validate303.errors : vErrors.concat(validate303.errors);
                    errors = vErrors.length;
                  }
                  var valid2 = _errs8 === errors;
                  if (!valid2) {
                    break;
                  }
                }
              } else {
                validate288.errors = [{ instancePath: instancePath + "/acts", schemaPath: "#/properties/acts/type", keyword: "type", params: { type: "array" } }];
                return false;
              }
            }
            var valid0 = _errs6 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.controlledItems !== void 0) {
              let data5 = data.controlledItems;
              const _errs9 = errors;
              if (errors === _errs9) {
                if (Array.isArray(data5)) {
                  var valid3 = true;
                  const len1 = data5.length;
                  for (let i1 = 0; i1 < len1; i1++) {
                    const _errs11 = errors;
                    if (!validate390(data5[i1], { instancePath: instancePath + "/controlledItems/" + i1, parentData: data5, parentDataProperty: i1, rootData })) {
                      vErrors = vErrors === null ? validate390.errors : vErrors.concat(validate390.errors);
                      errors = vErrors.length;
                    }
                    var valid3 = _errs11 === errors;
                    if (!valid3) {
                      break;
                    }
                  }
                } else {
                  validate288.errors = [{ instancePath: instancePath + "/controlledItems", schemaPath: "#/properties/controlledItems/type", keyword: "type", params: { type: "array" } }];
                  return false;
                }
              }
              var valid0 = _errs9 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.itemLists !== void 0) {
                let data7 = data.itemLists;
                const _errs12 = errors;
                if (errors === _errs12) {
                  if (Array.isArray(data7)) {
                    var valid4 = true;
                    const len2 = data7.length;
                    for (let i2 = 0; i2 < len2; i2++) {
                      const _errs14 = errors;
                      if (!validate415(data7[i2], { instancePath: instancePath + "/itemLists/" + i2, parentData: data7, parentDataProperty: i2, rootData })) {
                        vErrors = vErrors === null ? validate415.errors : vErrors.concat(validate415.errors);
                        errors = vErrors.length;
                      }
                      var valid4 = _errs14 === errors;
                      if (!valid4) {
                        break;
                      }
                    }
                  } else {
                    validate288.errors = [{ instancePath: instancePath + "/itemLists", schemaPath: "#/properties/itemLists/type", keyword: "type", params: { type: "array" } }];
                    return false;
                  }
                }
                var valid0 = _errs12 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.thresholds !== void 0) {
                  let data9 = data.thresholds;
                  const _errs15 = errors;
                  if (errors === _errs15) {
                    if (Array.isArray(data9)) {
                      var valid5 = true;
                      const len3 = data9.length;
                      for (let i3 = 0; i3 < len3; i3++) {
                        const _errs17 = errors;
                        if (!validate435(data9[i3], { instancePath: instancePath + "/thresholds/" + i3, parentData: data9, parentDataProperty: i3, rootData })) {
                          vErrors = vErrors === null ? validate435.errors : vErrors.concat(validate435.errors);
                          errors = vErrors.length;
                        }
                        var valid5 = _errs17 === errors;
                        if (!valid5) {
                          break;
                        }
                      }
                    } else {
                      validate288.errors = [{ instancePath: instancePath + "/thresholds", schemaPath: "#/properties/thresholds/type", keyword: "type", params: { type: "array" } }];
                      return false;
                    }
                  }
                  var valid0 = _errs15 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.guidance !== void 0) {
                    let data11 = data.guidance;
                    const _errs18 = errors;
                    if (errors === _errs18) {
                      if (Array.isArray(data11)) {
                        var valid6 = true;
                        const len4 = data11.length;
                        for (let i4 = 0; i4 < len4; i4++) {
                          const _errs20 = errors;
                          if (!validate448(data11[i4], { instancePath: instancePath + "/guidance/" + i4, parentData: data11, parentDataProperty: i4, rootData })) {
                            vErrors = vErrors === null ? validate448.errors : vErrors.concat(validate448.errors);
                            errors = vErrors.length;
                          }
                          var valid6 = _errs20 === errors;
                          if (!valid6) {
                            break;
                          }
                        }
                      } else {
                        validate288.errors = [{ instancePath: instancePath + "/guidance", schemaPath: "#/properties/guidance/type", keyword: "type", params: { type: "array" } }];
                        return false;
                      }
                    }
                    var valid0 = _errs18 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.licenceTypes !== void 0) {
                      let data13 = data.licenceTypes;
                      const _errs21 = errors;
                      if (errors === _errs21) {
                        if (Array.isArray(data13)) {
                          var valid7 = true;
                          const len5 = data13.length;
                          for (let i5 = 0; i5 < len5; i5++) {
                            const _errs23 = errors;
                            if (!validate462(data13[i5], { instancePath: instancePath + "/licenceTypes/" + i5, parentData: data13, parentDataProperty: i5, rootData })) {
                              vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors);
                              errors = vErrors.length;
                            }
                            var valid7 = _errs23 === errors;
                            if (!valid7) {
                              break;
                            }
                          }
                        } else {
                          validate288.errors = [{ instancePath: instancePath + "/licenceTypes", schemaPath: "#/properties/licenceTypes/type", keyword: "type", params: { type: "array" } }];
                          return false;
                        }
                      }
                      var valid0 = _errs21 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.provisions !== void 0) {
                        let data15 = data.provisions;
                        const _errs24 = errors;
                        if (errors === _errs24) {
                          if (Array.isArray(data15)) {
                            var valid8 = true;
                            const len6 = data15.length;
                            for (let i6 = 0; i6 < len6; i6++) {
                              const _errs26 = errors;
                              if (!validate485(data15[i6], { instancePath: instancePath + "/provisions/" + i6, parentData: data15, parentDataProperty: i6, rootData })) {
                                vErrors = vErrors === null ? validate485.errors : vErrors.concat(validate485.errors);
                                errors = vErrors.length;
                              }
                              var valid8 = _errs26 === errors;
                              if (!valid8) {
                                break;
                              }
                            }
                          } else {
                            validate288.errors = [{ instancePath: instancePath + "/provisions", schemaPath: "#/properties/provisions/type", keyword: "type", params: { type: "array" } }];
                            return false;
                          }
                        }
                        var valid0 = _errs24 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.certificateFields !== void 0) {
                          let data17 = data.certificateFields;
                          const _errs27 = errors;
                          if (errors === _errs27) {
                            if (Array.isArray(data17)) {
                              var valid9 = true;
                              const len7 = data17.length;
                              for (let i7 = 0; i7 < len7; i7++) {
                                const _errs29 = errors;
                                if (!validate500(data17[i7], { instancePath: instancePath + "/certificateFields/" + i7, parentData: data17, parentDataProperty: i7, rootData })) {
                                  vErrors = vErrors === null ? validate500.errors : vErrors.concat(validate500.errors);
                                  errors = vErrors.length;
                                }
                                var valid9 = _errs29 === errors;
                                if (!valid9) {
                                  break;
                                }
                              }
                            } else {
                              validate288.errors = [{ instancePath: instancePath + "/certificateFields", schemaPath: "#/properties/certificateFields/type", keyword: "type", params: { type: "array" } }];
                              return false;
                            }
                          }
                          var valid0 = _errs27 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.customsRemarks !== void 0) {
                            let data19 = data.customsRemarks;
                            const _errs30 = errors;
                            if (errors === _errs30) {
                              if (Array.isArray(data19)) {
                                var valid10 = true;
                                const len8 = data19.length;
                                for (let i8 = 0; i8 < len8; i8++) {
                                  const _errs32 = errors;
                                  if (!validate508(data19[i8], { instancePath: instancePath + "/customsRemarks/" + i8, parentData: data19, parentDataProperty: i8, rootData })) {
                                    vErrors = vErrors === null ? validate508.errors : vErrors.concat(validate508.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid10 = _errs32 === errors;
                                  if (!valid10) {
                                    break;
                                  }
                                }
                              } else {
                                validate288.errors = [{ instancePath: instancePath + "/customsRemarks", schemaPath: "#/properties/customsRemarks/type", keyword: "type", params: { type: "array" } }];
                                return false;
                              }
                            }
                            var valid0 = _errs30 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.endUseTreatments !== void 0) {
                              let data21 = data.endUseTreatments;
                              const _errs33 = errors;
                              if (errors === _errs33) {
                                if (Array.isArray(data21)) {
                                  var valid11 = true;
                                  const len9 = data21.length;
                                  for (let i9 = 0; i9 < len9; i9++) {
                                    const _errs35 = errors;
                                    if (!validate525(data21[i9], { instancePath: instancePath + "/endUseTreatments/" + i9, parentData: data21, parentDataProperty: i9, rootData })) {
                                      vErrors = vErrors === null ? validate525.errors : vErrors.concat(validate525.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid11 = _errs35 === errors;
                                    if (!valid11) {
                                      break;
                                    }
                                  }
                                } else {
                                  validate288.errors = [{ instancePath: instancePath + "/endUseTreatments", schemaPath: "#/properties/endUseTreatments/type", keyword: "type", params: { type: "array" } }];
                                  return false;
                                }
                              }
                              var valid0 = _errs33 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.countryLists !== void 0) {
                                let data23 = data.countryLists;
                                const _errs36 = errors;
                                if (errors === _errs36) {
                                  if (Array.isArray(data23)) {
                                    var valid12 = true;
                                    const len10 = data23.length;
                                    for (let i10 = 0; i10 < len10; i10++) {
                                      const _errs38 = errors;
                                      if (!validate532(data23[i10], { instancePath: instancePath + "/countryLists/" + i10, parentData: data23, parentDataProperty: i10, rootData })) {
                                        vErrors = vErrors === null ? validate532.errors : vErrors.concat(validate532.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid12 = _errs38 === errors;
                                      if (!valid12) {
                                        break;
                                      }
                                    }
                                  } else {
                                    validate288.errors = [{ instancePath: instancePath + "/countryLists", schemaPath: "#/properties/countryLists/type", keyword: "type", params: { type: "array" } }];
                                    return false;
                                  }
                                }
                                var valid0 = _errs36 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.sourcingRestrictions !== void 0) {
                                  let data25 = data.sourcingRestrictions;
                                  const _errs39 = errors;
                                  if (errors === _errs39) {
                                    if (Array.isArray(data25)) {
                                      var valid13 = true;
                                      const len11 = data25.length;
                                      for (let i11 = 0; i11 < len11; i11++) {
                                        const _errs41 = errors;
                                        if (!validate543(data25[i11], { instancePath: instancePath + "/sourcingRestrictions/" + i11, parentData: data25, parentDataProperty: i11, rootData })) {
                                          vErrors = vErrors === null ? validate543.errors : vErrors.concat(validate543.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid13 = _errs41 === errors;
                                        if (!valid13) {
                                          break;
                                        }
                                      }
                                    } else {
                                      validate288.errors = [{ instancePath: instancePath + "/sourcingRestrictions", schemaPath: "#/properties/sourcingRestrictions/type", keyword: "type", params: { type: "array" } }];
                                      return false;
                                    }
                                  }
                                  var valid0 = _errs39 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.parties !== void 0) {
                                    let data27 = data.parties;
                                    const _errs42 = errors;
                                    if (errors === _errs42) {
                                      if (Array.isArray(data27)) {
                                        var valid14 = true;
                                        const len12 = data27.length;
                                        for (let i12 = 0; i12 < len12; i12++) {
                                          const _errs44 = errors;
                                          if (!validate555(data27[i12], { instancePath: instancePath + "/parties/" + i12, parentData: data27, parentDataProperty: i12, rootData })) {
                                            vErrors = vErrors === null ? validate555.errors : vErrors.concat(validate555.errors);
                                            errors = vErrors.length;
                                          }
                                          var valid14 = _errs44 === errors;
                                          if (!valid14) {
                                            break;
                                          }
                                        }
                                      } else {
                                        validate288.errors = [{ instancePath: instancePath + "/parties", schemaPath: "#/properties/parties/type", keyword: "type", params: { type: "array" } }];
                                        return false;
                                      }
                                    }
                                    var valid0 = _errs42 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.vagueStatements !== void 0) {
                                      const _errs45 = errors;
                                      if (!validate567(data.vagueStatements, { instancePath: instancePath + "/vagueStatements", parentData: data, parentDataProperty: "vagueStatements", rootData })) {
                                        vErrors = vErrors === null ? validate567.errors : vErrors.concat(validate567.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid0 = _errs45 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.authorities !== void 0) {
                                        let data30 = data.authorities;
                                        const _errs46 = errors;
                                        if (errors === _errs46) {
                                          if (Array.isArray(data30)) {
                                            var valid15 = true;
                                            const len13 = data30.length;
                                            for (let i13 = 0; i13 < len13; i13++) {
                                              const _errs48 = errors;
                                              if (!validate572(data30[i13], { instancePath: instancePath + "/authorities/" + i13, parentData: data30, parentDataProperty: i13, rootData })) {
                                                vErrors = vErrors === null ? validate572.errors : vErrors.concat(validate572.errors);
                                                errors = vErrors.length;
                                              }
                                              var valid15 = _errs48 === errors;
                                              if (!valid15) {
                                                break;
                                              }
                                            }
                                          } else {
                                            validate288.errors = [{ instancePath: instancePath + "/authorities", schemaPath: "#/properties/authorities/type", keyword: "type", params: { type: "array" } }];
                                            return false;
                                          }
                                        }
                                        var valid0 = _errs46 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.nomenclatures !== void 0) {
                                          let data32 = data.nomenclatures;
                                          const _errs49 = errors;
                                          if (errors === _errs49) {
                                            if (Array.isArray(data32)) {
                                              var valid16 = true;
                                              const len14 = data32.length;
                                              for (let i14 = 0; i14 < len14; i14++) {
                                                const _errs51 = errors;
                                                if (!validate582(data32[i14], { instancePath: instancePath + "/nomenclatures/" + i14, parentData: data32, parentDataProperty: i14, rootData })) {
                                                  vErrors = vErrors === null ? validate582.errors : vErrors.concat(validate582.errors);
                                                  errors = vErrors.length;
                                                }
                                                var valid16 = _errs51 === errors;
                                                if (!valid16) {
                                                  break;
                                                }
                                              }
                                            } else {
                                              validate288.errors = [{ instancePath: instancePath + "/nomenclatures", schemaPath: "#/properties/nomenclatures/type", keyword: "type", params: { type: "array" } }];
                                              return false;
                                            }
                                          }
                                          var valid0 = _errs49 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.listedForms !== void 0) {
                                            let data34 = data.listedForms;
                                            const _errs52 = errors;
                                            if (errors === _errs52) {
                                              if (Array.isArray(data34)) {
                                                var valid17 = true;
                                                const len15 = data34.length;
                                                for (let i15 = 0; i15 < len15; i15++) {
                                                  const _errs54 = errors;
                                                  if (!validate590(data34[i15], { instancePath: instancePath + "/listedForms/" + i15, parentData: data34, parentDataProperty: i15, rootData })) {
                                                    vErrors = vErrors === null ? validate590.errors : vErrors.concat(validate590.errors);
                                                    errors = vErrors.length;
                                                  }
                                                  var valid17 = _errs54 === errors;
                                                  if (!valid17) {
                                                    break;
                                                  }
                                                }
                                              } else {
                                                validate288.errors = [{ instancePath: instancePath + "/listedForms", schemaPath: "#/properties/listedForms/type", keyword: "type", params: { type: "array" } }];
                                                return false;
                                              }
                                            }
                                            var valid0 = _errs52 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data.materialClasses !== void 0) {
                                              let data36 = data.materialClasses;
                                              const _errs55 = errors;
                                              if (errors === _errs55) {
                                                if (Array.isArray(data36)) {
                                                  var valid18 = true;
                                                  const len16 = data36.length;
                                                  for (let i16 = 0; i16 < len16; i16++) {
                                                    const _errs57 = errors;
                                                    if (!validate597(data36[i16], { instancePath: instancePath + "/materialClasses/" + i16, parentData: data36, parentDataProperty: i16, rootData })) {
                                                      vErrors = vErrors === null ? validate597.errors : vErrors.concat(validate597.errors);
                                                      errors = vErrors.length;
                                                    }
                                                    var valid18 = _errs57 === errors;
                                                    if (!valid18) {
                                                      break;
                                                    }
                                                  }
                                                } else {
                                                  validate288.errors = [{ instancePath: instancePath + "/materialClasses", schemaPath: "#/properties/materialClasses/type", keyword: "type", params: { type: "array" } }];
                                                  return false;
                                                }
                                              }
                                              var valid0 = _errs55 === errors;
                                            } else {
                                              var valid0 = true;
                                            }
                                            if (valid0) {
                                              if (data.elements !== void 0) {
                                                let data38 = data.elements;
                                                const _errs58 = errors;
                                                if (errors === _errs58) {
                                                  if (Array.isArray(data38)) {
                                                    var valid19 = true;
                                                    const len17 = data38.length;
                                                    for (let i17 = 0; i17 < len17; i17++) {
                                                      const _errs60 = errors;
                                                      if (!validate615(data38[i17], { instancePath: instancePath + "/elements/" + i17, parentData: data38, parentDataProperty: i17, rootData })) {
                                                        vErrors = vErrors === null ? validate615.errors : vErrors.concat(validate615.errors);
                                                        errors = vErrors.length;
                                                      }
                                                      var valid19 = _errs60 === errors;
                                                      if (!valid19) {
                                                        break;
                                                      }
                                                    }
                                                  } else {
                                                    validate288.errors = [{ instancePath: instancePath + "/elements", schemaPath: "#/properties/elements/type", keyword: "type", params: { type: "array" } }];
                                                    return false;
                                                  }
                                                }
                                                var valid0 = _errs58 === errors;
                                              } else {
                                                var valid0 = true;
                                              }
                                              if (valid0) {
                                                if (data.tariffCodes !== void 0) {
                                                  let data40 = data.tariffCodes;
                                                  const _errs61 = errors;
                                                  if (errors === _errs61) {
                                                    if (Array.isArray(data40)) {
                                                      var valid20 = true;
                                                      const len18 = data40.length;
                                                      for (let i18 = 0; i18 < len18; i18++) {
                                                        const _errs63 = errors;
                                                        if (!validate634(data40[i18], { instancePath: instancePath + "/tariffCodes/" + i18, parentData: data40, parentDataProperty: i18, rootData })) {
                                                          vErrors = vErrors === null ? validate634.errors : vErrors.concat(validate634.errors);
                                                          errors = vErrors.length;
                                                        }
                                                        var valid20 = _errs63 === errors;
                                                        if (!valid20) {
                                                          break;
                                                        }
                                                      }
                                                    } else {
                                                      validate288.errors = [{ instancePath: instancePath + "/tariffCodes", schemaPath: "#/properties/tariffCodes/type", keyword: "type", params: { type: "array" } }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid0 = _errs61 === errors;
                                                } else {
                                                  var valid0 = true;
                                                }
                                                if (valid0) {
                                                  if (data.casNumbers !== void 0) {
                                                    let data42 = data.casNumbers;
                                                    const _errs64 = errors;
                                                    if (errors === _errs64) {
                                                      if (Array.isArray(data42)) {
                                                        var valid21 = true;
                                                        const len19 = data42.length;
                                                        for (let i19 = 0; i19 < len19; i19++) {
                                                          const _errs66 = errors;
                                                          if (!validate650(data42[i19], { instancePath: instancePath + "/casNumbers/" + i19, parentData: data42, parentDataProperty: i19, rootData })) {
                                                            vErrors = vErrors === null ? validate650.errors : vErrors.concat(validate650.errors);
                                                            errors = vErrors.length;
                                                          }
                                                          var valid21 = _errs66 === errors;
                                                          if (!valid21) {
                                                            break;
                                                          }
                                                        }
                                                      } else {
                                                        validate288.errors = [{ instancePath: instancePath + "/casNumbers", schemaPath: "#/properties/casNumbers/type", keyword: "type", params: { type: "array" } }];
                                                        return false;
                                                      }
                                                    }
                                                    var valid0 = _errs64 === errors;
                                                  } else {
                                                    var valid0 = true;
                                                  }
                                                  if (valid0) {
                                                    if (data.materials !== void 0) {
                                                      let data44 = data.materials;
                                                      const _errs67 = errors;
                                                      if (errors === _errs67) {
                                                        if (Array.isArray(data44)) {
                                                          var valid22 = true;
                                                          const len20 = data44.length;
                                                          for (let i20 = 0; i20 < len20; i20++) {
                                                            const _errs69 = errors;
                                                            if (!validate664(data44[i20], { instancePath: instancePath + "/materials/" + i20, parentData: data44, parentDataProperty: i20, rootData })) {
                                                              vErrors = vErrors === null ? validate664.errors : vErrors.concat(validate664.errors);
                                                              errors = vErrors.length;
                                                            }
                                                            var valid22 = _errs69 === errors;
                                                            if (!valid22) {
                                                              break;
                                                            }
                                                          }
                                                        } else {
                                                          validate288.errors = [{ instancePath: instancePath + "/materials", schemaPath: "#/properties/materials/type", keyword: "type", params: { type: "array" } }];
                                                          return false;
                                                        }
                                                      }
                                                      var valid0 = _errs67 === errors;
                                                    } else {
                                                      var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                      if (data.grades !== void 0) {
                                                        let data46 = data.grades;
                                                        const _errs70 = errors;
                                                        if (errors === _errs70) {
                                                          if (Array.isArray(data46)) {
                                                            var valid23 = true;
                                                            const len21 = data46.length;
                                                            for (let i21 = 0; i21 < len21; i21++) {
                                                              const _errs72 = errors;
                                                              if (!validate682(data46[i21], { instancePath: instancePath + "/grades/" + i21, parentData: data46, parentDataProperty: i21, rootData })) {
                                                                vErrors = vErrors === null ? validate682.errors : vErrors.concat(validate682.errors);
                                                                errors = vErrors.length;
                                                              }
                                                              var valid23 = _errs72 === errors;
                                                              if (!valid23) {
                                                                break;
                                                              }
                                                            }
                                                          } else {
                                                            validate288.errors = [{ instancePath: instancePath + "/grades", schemaPath: "#/properties/grades/type", keyword: "type", params: { type: "array" } }];
                                                            return false;
                                                          }
                                                        }
                                                        var valid0 = _errs70 === errors;
                                                      } else {
                                                        var valid0 = true;
                                                      }
                                                      if (valid0) {
                                                        if (data.finishedGoods !== void 0) {
                                                          let data48 = data.finishedGoods;
                                                          const _errs73 = errors;
                                                          if (errors === _errs73) {
                                                            if (Array.isArray(data48)) {
                                                              var valid24 = true;
                                                              const len22 = data48.length;
                                                              for (let i22 = 0; i22 < len22; i22++) {
                                                                const _errs75 = errors;
                                                                if (!validate699(data48[i22], { instancePath: instancePath + "/finishedGoods/" + i22, parentData: data48, parentDataProperty: i22, rootData })) {
                                                                  vErrors = vErrors === null ? validate699.errors : vErrors.concat(validate699.errors);
                                                                  errors = vErrors.length;
                                                                }
                                                                var valid24 = _errs75 === errors;
                                                                if (!valid24) {
                                                                  break;
                                                                }
                                                              }
                                                            } else {
                                                              validate288.errors = [{ instancePath: instancePath + "/finishedGoods", schemaPath: "#/properties/finishedGoods/type", keyword: "type", params: { type: "array" } }];
                                                              return false;
                                                            }
                                                          }
                                                          var valid0 = _errs73 === errors;
                                                        } else {
                                                          var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                          if (data.goods !== void 0) {
                                                            let data50 = data.goods;
                                                            const _errs76 = errors;
                                                            if (errors === _errs76) {
                                                              if (Array.isArray(data50)) {
                                                                var valid25 = true;
                                                                const len23 = data50.length;
                                                                for (let i23 = 0; i23 < len23; i23++) {
                                                                  const _errs78 = errors;
                                                                  if (!validate709(data50[i23], { instancePath: instancePath + "/goods/" + i23, parentData: data50, parentDataProperty: i23, rootData })) {
                                                                    vErrors = vErrors === null ? validate709.errors : vErrors.concat(validate709.errors);
                                                                    errors = vErrors.length;
                                                                  }
                                                                  var valid25 = _errs78 === errors;
                                                                  if (!valid25) {
                                                                    break;
                                                                  }
                                                                }
                                                              } else {
                                                                validate288.errors = [{ instancePath: instancePath + "/goods", schemaPath: "#/properties/goods/type", keyword: "type", params: { type: "array" } }];
                                                                return false;
                                                              }
                                                            }
                                                            var valid0 = _errs76 === errors;
                                                          } else {
                                                            var valid0 = true;
                                                          }
                                                          if (valid0) {
                                                            if (data.lookAlikes !== void 0) {
                                                              let data52 = data.lookAlikes;
                                                              const _errs79 = errors;
                                                              if (errors === _errs79) {
                                                                if (Array.isArray(data52)) {
                                                                  var valid26 = true;
                                                                  const len24 = data52.length;
                                                                  for (let i24 = 0; i24 < len24; i24++) {
                                                                    const _errs81 = errors;
                                                                    if (!validate716(data52[i24], { instancePath: instancePath + "/lookAlikes/" + i24, parentData: data52, parentDataProperty: i24, rootData })) {
                                                                      vErrors = vErrors === null ? validate716.errors : vErrors.concat(validate716.errors);
                                                                      errors = vErrors.length;
                                                                    }
                                                                    var valid26 = _errs81 === errors;
                                                                    if (!valid26) {
                                                                      break;
                                                                    }
                                                                  }
                                                                } else {
                                                                  validate288.errors = [{ instancePath: instancePath + "/lookAlikes", schemaPath: "#/properties/lookAlikes/type", keyword: "type", params: { type: "array" } }];
                                                                  return false;
                                                                }
                                                              }
                                                              var valid0 = _errs79 === errors;
                                                            } else {
                                                              var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                              if (data.wordLists !== void 0) {
                                                                let data54 = data.wordLists;
                                                                const _errs82 = errors;
                                                                if (errors === _errs82) {
                                                                  if (Array.isArray(data54)) {
                                                                    var valid27 = true;
                                                                    const len25 = data54.length;
                                                                    for (let i25 = 0; i25 < len25; i25++) {
                                                                      const _errs84 = errors;
                                                                      if (!validate728(data54[i25], { instancePath: instancePath + "/wordLists/" + i25, parentData: data54, parentDataProperty: i25, rootData })) {
                                                                        vErrors = vErrors === null ? validate728.errors : vErrors.concat(validate728.errors);
                                                                        errors = vErrors.length;
                                                                      }
                                                                      var valid27 = _errs84 === errors;
                                                                      if (!valid27) {
                                                                        break;
                                                                      }
                                                                    }
                                                                  } else {
                                                                    validate288.errors = [{ instancePath: instancePath + "/wordLists", schemaPath: "#/properties/wordLists/type", keyword: "type", params: { type: "array" } }];
                                                                    return false;
                                                                  }
                                                                }
                                                                var valid0 = _errs82 === errors;
                                                              } else {
                                                                var valid0 = true;
                                                              }
                                                              if (valid0) {
                                                                if (data.formWords !== void 0) {
                                                                  let data56 = data.formWords;
                                                                  const _errs85 = errors;
                                                                  if (errors === _errs85) {
                                                                    if (Array.isArray(data56)) {
                                                                      var valid28 = true;
                                                                      const len26 = data56.length;
                                                                      for (let i26 = 0; i26 < len26; i26++) {
                                                                        const _errs87 = errors;
                                                                        if (!validate734(data56[i26], { instancePath: instancePath + "/formWords/" + i26, parentData: data56, parentDataProperty: i26, rootData })) {
                                                                          vErrors = vErrors === null ? validate734.errors : vErrors.concat(validate734.errors);
                                                                          errors = vErrors.length;
                                                                        }
                                                                        var valid28 = _errs87 === errors;
                                                                        if (!valid28) {
                                                                          break;
                                                                        }
                                                                      }
                                                                    } else {
                                                                      validate288.errors = [{ instancePath: instancePath + "/formWords", schemaPath: "#/properties/formWords/type", keyword: "type", params: { type: "array" } }];
                                                                      return false;
                                                                    }
                                                                  }
                                                                  var valid0 = _errs85 === errors;
                                                                } else {
                                                                  var valid0 = true;
                                                                }
                                                                if (valid0) {
                                                                  if (data.partnerWords !== void 0) {
                                                                    let data58 = data.partnerWords;
                                                                    const _errs88 = errors;
                                                                    if (errors === _errs88) {
                                                                      if (Array.isArray(data58)) {
                                                                        var valid29 = true;
                                                                        const len27 = data58.length;
                                                                        for (let i27 = 0; i27 < len27; i27++) {
                                                                          const _errs90 = errors;
                                                                          if (!validate738(data58[i27], { instancePath: instancePath + "/partnerWords/" + i27, parentData: data58, parentDataProperty: i27, rootData })) {
                                                                            vErrors = vErrors === null ? validate738.errors : vErrors.concat(validate738.errors);
                                                                            errors = vErrors.length;
                                                                          }
                                                                          var valid29 = _errs90 === errors;
                                                                          if (!valid29) {
                                                                            break;
                                                                          }
                                                                        }
                                                                      } else {
                                                                        validate288.errors = [{ instancePath: instancePath + "/partnerWords", schemaPath: "#/properties/partnerWords/type", keyword: "type", params: { type: "array" } }];
                                                                        return false;
                                                                      }
                                                                    }
                                                                    var valid0 = _errs88 === errors;
                                                                  } else {
                                                                    var valid0 = true;
                                                                  }
                                                                  if (valid0) {
                                                                    if (data.legalForms !== void 0) {
                                                                      let data60 = data.legalForms;
                                                                      const _errs91 = errors;
                                                                      if (errors === _errs91) {
                                                                        if (Array.isArray(data60)) {
                                                                          var valid30 = true;
                                                                          const len28 = data60.length;
                                                                          for (let i28 = 0; i28 < len28; i28++) {
                                                                            const _errs93 = errors;
                                                                            if (!validate741(data60[i28], { instancePath: instancePath + "/legalForms/" + i28, parentData: data60, parentDataProperty: i28, rootData })) {
                                                                              vErrors = vErrors === null ? validate741.errors : vErrors.concat(validate741.errors);
                                                                              errors = vErrors.length;
                                                                            }
                                                                            var valid30 = _errs93 === errors;
                                                                            if (!valid30) {
                                                                              break;
                                                                            }
                                                                          }
                                                                        } else {
                                                                          validate288.errors = [{ instancePath: instancePath + "/legalForms", schemaPath: "#/properties/legalForms/type", keyword: "type", params: { type: "array" } }];
                                                                          return false;
                                                                        }
                                                                      }
                                                                      var valid0 = _errs91 === errors;
                                                                    } else {
                                                                      var valid0 = true;
                                                                    }
                                                                    if (valid0) {
                                                                      if (data.nameWords !== void 0) {
                                                                        let data62 = data.nameWords;
                                                                        const _errs94 = errors;
                                                                        if (errors === _errs94) {
                                                                          if (Array.isArray(data62)) {
                                                                            var valid31 = true;
                                                                            const len29 = data62.length;
                                                                            for (let i29 = 0; i29 < len29; i29++) {
                                                                              const _errs96 = errors;
                                                                              if (!validate744(data62[i29], { instancePath: instancePath + "/nameWords/" + i29, parentData: data62, parentDataProperty: i29, rootData })) {
                                                                                vErrors = vErrors === null ? validate744.errors : vErrors.concat(validate744.errors);
                                                                                errors = vErrors.length;
                                                                              }
                                                                              var valid31 = _errs96 === errors;
                                                                              if (!valid31) {
                                                                                break;
                                                                              }
                                                                            }
                                                                          } else {
                                                                            validate288.errors = [{ instancePath: instancePath + "/nameWords", schemaPath: "#/properties/nameWords/type", keyword: "type", params: { type: "array" } }];
                                                                            return false;
                                                                          }
                                                                        }
                                                                        var valid0 = _errs94 === errors;
                                                                      } else {
                                                                        var valid0 = true;
                                                                      }
                                                                      if (valid0) {
                                                                        if (data.nameCompounds !== void 0) {
                                                                          let data64 = data.nameCompounds;
                                                                          const _errs97 = errors;
                                                                          if (errors === _errs97) {
                                                                            if (Array.isArray(data64)) {
                                                                              var valid32 = true;
                                                                              const len30 = data64.length;
                                                                              for (let i30 = 0; i30 < len30; i30++) {
                                                                                const _errs99 = errors;
                                                                                if (!validate746(data64[i30], { instancePath: instancePath + "/nameCompounds/" + i30, parentData: data64, parentDataProperty: i30, rootData })) {
                                                                                  vErrors = vErrors === null ? validate746.errors : vErrors.concat(validate746.errors);
                                                                                  errors = vErrors.length;
                                                                                }
                                                                                var valid32 = _errs99 === errors;
                                                                                if (!valid32) {
                                                                                  break;
                                                                                }
                                                                              }
                                                                            } else {
                                                                              validate288.errors = [{ instancePath: instancePath + "/nameCompounds", schemaPath: "#/properties/nameCompounds/type", keyword: "type", params: { type: "array" } }];
                                                                              return false;
                                                                            }
                                                                          }
                                                                          var valid0 = _errs97 === errors;
                                                                        } else {
                                                                          var valid0 = true;
                                                                        }
                                                                        if (valid0) {
                                                                          if (data.characterFoldings !== void 0) {
                                                                            let data66 = data.characterFoldings;
                                                                            const _errs100 = errors;
                                                                            if (errors === _errs100) {
                                                                              if (Array.isArray(data66)) {
                                                                                var valid33 = true;
                                                                                const len31 = data66.length;
                                                                                for (let i31 = 0; i31 < len31; i31++) {
                                                                                  const _errs102 = errors;
                                                                                  if (!validate748(data66[i31], { instancePath: instancePath + "/characterFoldings/" + i31, parentData: data66, parentDataProperty: i31, rootData })) {
                                                                                    vErrors = vErrors === null ? validate748.errors : vErrors.concat(validate748.errors);
                                                                                    errors = vErrors.length;
                                                                                  }
                                                                                  var valid33 = _errs102 === errors;
                                                                                  if (!valid33) {
                                                                                    break;
                                                                                  }
                                                                                }
                                                                              } else {
                                                                                validate288.errors = [{ instancePath: instancePath + "/characterFoldings", schemaPath: "#/properties/characterFoldings/type", keyword: "type", params: { type: "array" } }];
                                                                                return false;
                                                                              }
                                                                            }
                                                                            var valid0 = _errs100 === errors;
                                                                          } else {
                                                                            var valid0 = true;
                                                                          }
                                                                          if (valid0) {
                                                                            if (data.placeholders !== void 0) {
                                                                              let data68 = data.placeholders;
                                                                              const _errs103 = errors;
                                                                              if (errors === _errs103) {
                                                                                if (Array.isArray(data68)) {
                                                                                  var valid34 = true;
                                                                                  const len32 = data68.length;
                                                                                  for (let i32 = 0; i32 < len32; i32++) {
                                                                                    const _errs105 = errors;
                                                                                    if (!validate750(data68[i32], { instancePath: instancePath + "/placeholders/" + i32, parentData: data68, parentDataProperty: i32, rootData })) {
                                                                                      vErrors = vErrors === null ? validate750.errors : vErrors.concat(validate750.errors);
                                                                                      errors = vErrors.length;
                                                                                    }
                                                                                    var valid34 = _errs105 === errors;
                                                                                    if (!valid34) {
                                                                                      break;
                                                                                    }
                                                                                  }
                                                                                } else {
                                                                                  validate288.errors = [{ instancePath: instancePath + "/placeholders", schemaPath: "#/properties/placeholders/type", keyword: "type", params: { type: "array" } }];
                                                                                  return false;
                                                                                }
                                                                              }
                                                                              var valid0 = _errs103 === errors;
                                                                            } else {
                                                                              var valid0 = true;
                                                                            }
                                                                            if (valid0) {
                                                                              if (data.countryGroups !== void 0) {
                                                                                let data70 = data.countryGroups;
                                                                                const _errs106 = errors;
                                                                                if (errors === _errs106) {
                                                                                  if (Array.isArray(data70)) {
                                                                                    var valid35 = true;
                                                                                    const len33 = data70.length;
                                                                                    for (let i33 = 0; i33 < len33; i33++) {
                                                                                      const _errs108 = errors;
                                                                                      if (!validate753(data70[i33], { instancePath: instancePath + "/countryGroups/" + i33, parentData: data70, parentDataProperty: i33, rootData })) {
                                                                                        vErrors = vErrors === null ? validate753.errors : vErrors.concat(validate753.errors);
                                                                                        errors = vErrors.length;
                                                                                      }
                                                                                      var valid35 = _errs108 === errors;
                                                                                      if (!valid35) {
                                                                                        break;
                                                                                      }
                                                                                    }
                                                                                  } else {
                                                                                    validate288.errors = [{ instancePath: instancePath + "/countryGroups", schemaPath: "#/properties/countryGroups/type", keyword: "type", params: { type: "array" } }];
                                                                                    return false;
                                                                                  }
                                                                                }
                                                                                var valid0 = _errs106 === errors;
                                                                              } else {
                                                                                var valid0 = true;
                                                                              }
                                                                              if (valid0) {
                                                                                if (data.rules !== void 0) {
                                                                                  let data72 = data.rules;
                                                                                  const _errs109 = errors;
                                                                                  if (errors === _errs109) {
                                                                                    if (Array.isArray(data72)) {
                                                                                      var valid36 = true;
                                                                                      const len34 = data72.length;
                                                                                      for (let i34 = 0; i34 < len34; i34++) {
                                                                                        const _errs111 = errors;
                                                                                        if (!validate757(data72[i34], { instancePath: instancePath + "/rules/" + i34, parentData: data72, parentDataProperty: i34, rootData })) {
                                                                                          vErrors = vErrors === null ? validate757.errors : vErrors.concat(validate757.errors);
                                                                                          errors = vErrors.length;
                                                                                        }
                                                                                        var valid36 = _errs111 === errors;
                                                                                        if (!valid36) {
                                                                                          break;
                                                                                        }
                                                                                      }
                                                                                    } else {
                                                                                      validate288.errors = [{ instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" } }];
                                                                                      return false;
                                                                                    }
                                                                                  }
                                                                                  var valid0 = _errs109 === errors;
                                                                                } else {
                                                                                  var valid0 = true;
                                                                                }
                                                                                if (valid0) {
                                                                                  if (data.tests !== void 0) {
                                                                                    let data74 = data.tests;
                                                                                    const _errs112 = errors;
                                                                                    if (errors === _errs112) {
                                                                                      if (Array.isArray(data74)) {
                                                                                        var valid37 = true;
                                                                                        const len35 = data74.length;
                                                                                        for (let i35 = 0; i35 < len35; i35++) {
                                                                                          const _errs114 = errors;
                                                                                          if (!validate771(data74[i35], { instancePath: instancePath + "/tests/" + i35, parentData: data74, parentDataProperty: i35, rootData })) {
                                                                                            vErrors = vErrors === null ? validate771.errors : vErrors.concat(validate771.errors);
                                                                                            errors = vErrors.length;
                                                                                          }
                                                                                          var valid37 = _errs114 === errors;
                                                                                          if (!valid37) {
                                                                                            break;
                                                                                          }
                                                                                        }
                                                                                      } else {
                                                                                        validate288.errors = [{ instancePath: instancePath + "/tests", schemaPath: "#/properties/tests/type", keyword: "type", params: { type: "array" } }];
                                                                                        return false;
                                                                                      }
                                                                                    }
                                                                                    var valid0 = _errs112 === errors;
                                                                                  } else {
                                                                                    var valid0 = true;
                                                                                  }
                                                                                  if (valid0) {
                                                                                    for (const key1 in data) {
                                                                                      if (!schema335.has(key1) && !key1.startsWith("x-")) {
                                                                                        validate288.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key1 } }];
                                                                                        return false;
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                }
                                                                              }
                                                                            }
                                                                          }
                                                                        }
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate288.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate288.errors = vErrors;
  return errors === 0;
}
var validateBaseline = validate784;
function validate785(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.version === void 0 && (missing0 = "version")) {
        validate785.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "name" || key0 === "version")) {
            validate785.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.name !== void 0) {
            let data0 = data.name;
            const _errs2 = errors;
            if (typeof data0 !== "string") {
              validate785.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
            if ("lodestone" !== data0) {
              validate785.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/const", keyword: "const", params: { allowedValue: "lodestone" } }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.version !== void 0) {
              const _errs4 = errors;
              if (typeof data.version !== "string") {
                validate785.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate785.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate785.errors = vErrors;
  return errors === 0;
}
function validate787(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (errors === 0) {
      if (typeof data === "string") {
        if (!pattern2.test(data)) {
          validate787.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } }];
          return false;
        }
      } else {
        validate787.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
  }
  validate787.errors = vErrors;
  return errors === 0;
}
function validate789(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.version === void 0 && (missing0 = "version") || data.reviewedOn === void 0 && (missing0 = "reviewedOn")) {
        validate789.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "id" || key0 === "version" || key0 === "reviewedOn")) {
            validate789.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            const _errs2 = errors;
            if (typeof data.id !== "string") {
              validate789.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.version !== void 0) {
              const _errs4 = errors;
              if (typeof data.version !== "string") {
                validate789.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.reviewedOn !== void 0) {
                const _errs6 = errors;
                if (!validate787(data.reviewedOn, { instancePath: instancePath + "/reviewedOn", parentData: data, parentDataProperty: "reviewedOn", rootData })) {
                  vErrors = vErrors === null ? validate787.errors : vErrors.concat(validate787.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate789.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate789.errors = vErrors;
  return errors === 0;
}
var pattern85 = new RegExp("^(?![/\\\\]|[A-Za-z]:[/\\\\]|$)(?!.*//|.*/$|.*(?:[^/.]|[^/.]\\.|[^/]\\.\\.)/\\.\\.(?:/|$))(?!(?:.*/)?\\.(?:/|$)|(?:.*/)?\\.\\.$)", "u");
var pattern86 = new RegExp("^[0-9a-f]{16}$", "u");
function validate793(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.rule === void 0 && (missing0 = "rule") || data.at === void 0 && (missing0 = "at") || data.severity === void 0 && (missing0 = "severity") || data.count === void 0 && (missing0 = "count") || data.fingerprint === void 0 && (missing0 = "fingerprint")) {
        validate793.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "rule" || key0 === "at" || key0 === "severity" || key0 === "count" || key0 === "fingerprint")) {
            validate793.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.rule !== void 0) {
            const _errs2 = errors;
            if (typeof data.rule !== "string") {
              validate793.errors = [{ instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.at !== void 0) {
              const _errs4 = errors;
              if (typeof data.at !== "string") {
                validate793.errors = [{ instancePath: instancePath + "/at", schemaPath: "#/properties/at/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.severity !== void 0) {
                let data2 = data.severity;
                const _errs6 = errors;
                if (typeof data2 !== "string") {
                  validate793.errors = [{ instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                if (!schema327.has(data2)) {
                  validate793.errors = [{ instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: {} }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.count !== void 0) {
                  let data3 = data.count;
                  const _errs8 = errors;
                  if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                    validate793.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" } }];
                    return false;
                  }
                  if (errors === _errs8) {
                    if (typeof data3 == "number" && isFinite(data3)) {
                      if (data3 > 1e6 || isNaN(data3)) {
                        validate793.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } }];
                        return false;
                      } else {
                        if (data3 < 1 || isNaN(data3)) {
                          validate793.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                          return false;
                        }
                      }
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.fingerprint !== void 0) {
                    let data4 = data.fingerprint;
                    const _errs10 = errors;
                    if (errors === _errs10) {
                      if (typeof data4 === "string") {
                        if (!pattern86.test(data4)) {
                          validate793.errors = [{ instancePath: instancePath + "/fingerprint", schemaPath: "#/properties/fingerprint/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{16}$" } }];
                          return false;
                        }
                      } else {
                        validate793.errors = [{ instancePath: instancePath + "/fingerprint", schemaPath: "#/properties/fingerprint/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate793.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate793.errors = vErrors;
  return errors === 0;
}
function validate792(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.findings === void 0 && (missing0 = "findings")) {
        validate792.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "path" || key0 === "findings")) {
            validate792.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.path !== void 0) {
            let data0 = data.path;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (!pattern85.test(data0)) {
                  validate792.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/pattern", keyword: "pattern", params: { pattern: "^(?![/\\\\]|[A-Za-z]:[/\\\\]|$)(?!.*//|.*/$|.*(?:[^/.]|[^/.]\\.|[^/]\\.\\.)/\\.\\.(?:/|$))(?!(?:.*/)?\\.(?:/|$)|(?:.*/)?\\.\\.$)" } }];
                  return false;
                }
              } else {
                validate792.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.findings !== void 0) {
              let data1 = data.findings;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (Array.isArray(data1)) {
                  var valid1 = true;
                  const len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs6 = errors;
                    if (!validate793(data1[i0], { instancePath: instancePath + "/findings/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
                      vErrors = vErrors === null ? validate793.errors : vErrors.concat(validate793.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs6 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                } else {
                  validate792.errors = [{ instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" } }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate792.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate792.errors = vErrors;
  return errors === 0;
}
function validate784(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.schemaVersion === void 0 && (missing0 = "schemaVersion") || data.tool === void 0 && (missing0 = "tool") || data.asOf === void 0 && (missing0 = "asOf") || data.packs === void 0 && (missing0 = "packs") || data.files === void 0 && (missing0 = "files")) {
        validate784.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "schemaVersion" || key0 === "tool" || key0 === "asOf" || key0 === "packs" || key0 === "files")) {
            validate784.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.schemaVersion !== void 0) {
            let data0 = data.schemaVersion;
            const _errs2 = errors;
            if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
              validate784.errors = [{ instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/type", keyword: "type", params: { type: "integer" } }];
              return false;
            }
            if (1 !== data0) {
              validate784.errors = [{ instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: 1 } }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.tool !== void 0) {
              const _errs4 = errors;
              if (!validate785(data.tool, { instancePath: instancePath + "/tool", parentData: data, parentDataProperty: "tool", rootData })) {
                vErrors = vErrors === null ? validate785.errors : vErrors.concat(validate785.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.asOf !== void 0) {
                const _errs5 = errors;
                if (!validate787(data.asOf, { instancePath: instancePath + "/asOf", parentData: data, parentDataProperty: "asOf", rootData })) {
                  vErrors = vErrors === null ? validate787.errors : vErrors.concat(validate787.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.packs !== void 0) {
                  let data3 = data.packs;
                  const _errs6 = errors;
                  if (errors === _errs6) {
                    if (Array.isArray(data3)) {
                      var valid1 = true;
                      const len0 = data3.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs8 = errors;
                        if (!validate789(data3[i0], { instancePath: instancePath + "/packs/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
                          vErrors = vErrors === null ? validate789.errors : vErrors.concat(validate789.errors);
                          errors = vErrors.length;
                        }
                        var valid1 = _errs8 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                    } else {
                      validate784.errors = [{ instancePath: instancePath + "/packs", schemaPath: "#/properties/packs/type", keyword: "type", params: { type: "array" } }];
                      return false;
                    }
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.files !== void 0) {
                    let data5 = data.files;
                    const _errs9 = errors;
                    if (errors === _errs9) {
                      if (Array.isArray(data5)) {
                        var valid2 = true;
                        const len1 = data5.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                          const _errs11 = errors;
                          if (!validate792(data5[i1], { instancePath: instancePath + "/files/" + i1, parentData: data5, parentDataProperty: i1, rootData })) {
                            vErrors = vErrors === null ? validate792.errors : vErrors.concat(validate792.errors);
                            errors = vErrors.length;
                          }
                          var valid2 = _errs11 === errors;
                          if (!valid2) {
                            break;
                          }
                        }
                      } else {
                        validate784.errors = [{ instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" } }];
                        return false;
                      }
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate784.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate784.errors = vErrors;
  return errors === 0;
}
var validateItem = validate796;
function validate796(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.description === void 0 && (missing0 = "description")) {
      const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 } };
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
      let missing1;
      if (data.ref === void 0 && (missing1 = "ref")) {
        const err1 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: missing1 } };
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
    validate796.errors = vErrors;
    return false;
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
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing2;
      if (data.partNumber === void 0 && (missing2 = "partNumber") || data.quantity === void 0 && (missing2 = "quantity")) {
        validate796.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing2 } }];
        return false;
      } else {
        if (data.partNumber !== void 0) {
          const _errs4 = errors;
          if (!validate34(data.partNumber, { instancePath: instancePath + "/partNumber", parentData: data, parentDataProperty: "partNumber", rootData })) {
            vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
            errors = vErrors.length;
          }
          var valid1 = _errs4 === errors;
        } else {
          var valid1 = true;
        }
        if (valid1) {
          if (data.description !== void 0) {
            const _errs5 = errors;
            if (!validate92(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData })) {
              vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
              errors = vErrors.length;
            }
            var valid1 = _errs5 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.quantity !== void 0) {
              let data2 = data.quantity;
              const _errs6 = errors;
              if (errors === _errs6) {
                if (typeof data2 == "number" && isFinite(data2)) {
                  if (data2 < 0 || isNaN(data2)) {
                    validate796.errors = [{ instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                    return false;
                  }
                } else {
                  validate796.errors = [{ instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/type", keyword: "type", params: { type: "number" } }];
                  return false;
                }
              }
              var valid1 = _errs6 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.unit !== void 0) {
                const _errs8 = errors;
                if (!validate82(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData })) {
                  vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs8 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data.level !== void 0) {
                  let data4 = data.level;
                  const _errs9 = errors;
                  if (typeof data4 !== "string") {
                    validate796.errors = [{ instancePath: instancePath + "/level", schemaPath: "#/properties/level/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                  if (!schema49.has(data4)) {
                    validate796.errors = [{ instancePath: instancePath + "/level", schemaPath: "#/properties/level/enum", keyword: "enum", params: {} }];
                    return false;
                  }
                  var valid1 = _errs9 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data.form !== void 0) {
                    const _errs11 = errors;
                    if (!validate99(data.form, { instancePath: instancePath + "/form", parentData: data, parentDataProperty: "form", rootData })) {
                      vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs11 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data.manufacturer !== void 0) {
                      const _errs12 = errors;
                      if (!validate32(data.manufacturer, { instancePath: instancePath + "/manufacturer", parentData: data, parentDataProperty: "manufacturer", rootData })) {
                        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs12 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data.manufacturerPartNumber !== void 0) {
                        const _errs13 = errors;
                        if (!validate34(data.manufacturerPartNumber, { instancePath: instancePath + "/manufacturerPartNumber", parentData: data, parentDataProperty: "manufacturerPartNumber", rootData })) {
                          vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
                          errors = vErrors.length;
                        }
                        var valid1 = _errs13 === errors;
                      } else {
                        var valid1 = true;
                      }
                      if (valid1) {
                        if (data.supplier !== void 0) {
                          const _errs14 = errors;
                          if (!validate32(data.supplier, { instancePath: instancePath + "/supplier", parentData: data, parentDataProperty: "supplier", rootData })) {
                            vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
                            errors = vErrors.length;
                          }
                          var valid1 = _errs14 === errors;
                        } else {
                          var valid1 = true;
                        }
                        if (valid1) {
                          if (data.countryOfOrigin !== void 0) {
                            const _errs15 = errors;
                            if (!validate38(data.countryOfOrigin, { instancePath: instancePath + "/countryOfOrigin", parentData: data, parentDataProperty: "countryOfOrigin", rootData })) {
                              vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
                              errors = vErrors.length;
                            }
                            var valid1 = _errs15 === errors;
                          } else {
                            var valid1 = true;
                          }
                          if (valid1) {
                            if (data.hsCode !== void 0) {
                              const _errs16 = errors;
                              if (!validate105(data.hsCode, { instancePath: instancePath + "/hsCode", parentData: data, parentDataProperty: "hsCode", rootData })) {
                                vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
                                errors = vErrors.length;
                              }
                              var valid1 = _errs16 === errors;
                            } else {
                              var valid1 = true;
                            }
                            if (valid1) {
                              if (data.tariffCodes !== void 0) {
                                let data11 = data.tariffCodes;
                                const _errs17 = errors;
                                if (errors === _errs17) {
                                  if (Array.isArray(data11)) {
                                    var valid2 = true;
                                    const len0 = data11.length;
                                    for (let i0 = 0; i0 < len0; i0++) {
                                      const _errs19 = errors;
                                      if (!validate107(data11[i0], { instancePath: instancePath + "/tariffCodes/" + i0, parentData: data11, parentDataProperty: i0, rootData })) {
                                        vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid2 = _errs19 === errors;
                                      if (!valid2) {
                                        break;
                                      }
                                    }
                                  } else {
                                    validate796.errors = [{ instancePath: instancePath + "/tariffCodes", schemaPath: "#/properties/tariffCodes/type", keyword: "type", params: { type: "array" } }];
                                    return false;
                                  }
                                }
                                var valid1 = _errs17 === errors;
                              } else {
                                var valid1 = true;
                              }
                              if (valid1) {
                                if (data.controlCodes !== void 0) {
                                  let data13 = data.controlCodes;
                                  const _errs20 = errors;
                                  if (errors === _errs20) {
                                    if (Array.isArray(data13)) {
                                      var valid3 = true;
                                      const len1 = data13.length;
                                      for (let i1 = 0; i1 < len1; i1++) {
                                        const _errs22 = errors;
                                        if (!validate77(data13[i1], { instancePath: instancePath + "/controlCodes/" + i1, parentData: data13, parentDataProperty: i1, rootData })) {
                                          vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid3 = _errs22 === errors;
                                        if (!valid3) {
                                          break;
                                        }
                                      }
                                    } else {
                                      validate796.errors = [{ instancePath: instancePath + "/controlCodes", schemaPath: "#/properties/controlCodes/type", keyword: "type", params: { type: "array" } }];
                                      return false;
                                    }
                                  }
                                  var valid1 = _errs20 === errors;
                                } else {
                                  var valid1 = true;
                                }
                                if (valid1) {
                                  if (data.casNumber !== void 0) {
                                    const _errs23 = errors;
                                    if (!validate111(data.casNumber, { instancePath: instancePath + "/casNumber", parentData: data, parentDataProperty: "casNumber", rootData })) {
                                      vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid1 = _errs23 === errors;
                                  } else {
                                    var valid1 = true;
                                  }
                                  if (valid1) {
                                    if (data.material !== void 0) {
                                      const _errs24 = errors;
                                      if (!validate34(data.material, { instancePath: instancePath + "/material", parentData: data, parentDataProperty: "material", rootData })) {
                                        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid1 = _errs24 === errors;
                                    } else {
                                      var valid1 = true;
                                    }
                                    if (valid1) {
                                      if (data.magnet !== void 0) {
                                        const _errs25 = errors;
                                        if (!validate114(data.magnet, { instancePath: instancePath + "/magnet", parentData: data, parentDataProperty: "magnet", rootData })) {
                                          vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid1 = _errs25 === errors;
                                      } else {
                                        var valid1 = true;
                                      }
                                      if (valid1) {
                                        if (data.composition !== void 0) {
                                          let data18 = data.composition;
                                          const _errs26 = errors;
                                          if (errors === _errs26) {
                                            if (Array.isArray(data18)) {
                                              var valid4 = true;
                                              const len2 = data18.length;
                                              for (let i2 = 0; i2 < len2; i2++) {
                                                const _errs28 = errors;
                                                if (!validate117(data18[i2], { instancePath: instancePath + "/composition/" + i2, parentData: data18, parentDataProperty: i2, rootData })) {
                                                  vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
                                                  errors = vErrors.length;
                                                }
                                                var valid4 = _errs28 === errors;
                                                if (!valid4) {
                                                  break;
                                                }
                                              }
                                            } else {
                                              validate796.errors = [{ instancePath: instancePath + "/composition", schemaPath: "#/properties/composition/type", keyword: "type", params: { type: "array" } }];
                                              return false;
                                            }
                                          }
                                          var valid1 = _errs26 === errors;
                                        } else {
                                          var valid1 = true;
                                        }
                                        if (valid1) {
                                          if (data.compositionStatus !== void 0) {
                                            let data20 = data.compositionStatus;
                                            const _errs29 = errors;
                                            if (typeof data20 !== "string") {
                                              validate796.errors = [{ instancePath: instancePath + "/compositionStatus", schemaPath: "#/properties/compositionStatus/type", keyword: "type", params: { type: "string" } }];
                                              return false;
                                            }
                                            if (!schema67.has(data20)) {
                                              validate796.errors = [{ instancePath: instancePath + "/compositionStatus", schemaPath: "#/properties/compositionStatus/enum", keyword: "enum", params: {} }];
                                              return false;
                                            }
                                            var valid1 = _errs29 === errors;
                                          } else {
                                            var valid1 = true;
                                          }
                                          if (valid1) {
                                            if (data.mass !== void 0) {
                                              const _errs31 = errors;
                                              if (!validate81(data.mass, { instancePath: instancePath + "/mass", parentData: data, parentDataProperty: "mass", rootData })) {
                                                vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
                                                errors = vErrors.length;
                                              }
                                              var valid1 = _errs31 === errors;
                                            } else {
                                              var valid1 = true;
                                            }
                                            if (valid1) {
                                              if (data.value !== void 0) {
                                                const _errs32 = errors;
                                                if (!validate129(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData })) {
                                                  vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
                                                  errors = vErrors.length;
                                                }
                                                var valid1 = _errs32 === errors;
                                              } else {
                                                var valid1 = true;
                                              }
                                              if (valid1) {
                                                if (data.endUse !== void 0) {
                                                  const _errs33 = errors;
                                                  if (!validate133(data.endUse, { instancePath: instancePath + "/endUse", parentData: data, parentDataProperty: "endUse", rootData })) {
                                                    vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
                                                    errors = vErrors.length;
                                                  }
                                                  var valid1 = _errs33 === errors;
                                                } else {
                                                  var valid1 = true;
                                                }
                                                if (valid1) {
                                                  if (data.items !== void 0) {
                                                    const _errs34 = errors;
                                                    if (!validate89(data.items, { instancePath: instancePath + "/items", parentData: data, parentDataProperty: "items", rootData })) {
                                                      vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
                                                      errors = vErrors.length;
                                                    }
                                                    var valid1 = _errs34 === errors;
                                                  } else {
                                                    var valid1 = true;
                                                  }
                                                  if (valid1) {
                                                    if (data.ref !== void 0) {
                                                      const _errs35 = errors;
                                                      if (!validate34(data.ref, { instancePath: instancePath + "/ref", parentData: data, parentDataProperty: "ref", rootData })) {
                                                        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
                                                        errors = vErrors.length;
                                                      }
                                                      var valid1 = _errs35 === errors;
                                                    } else {
                                                      var valid1 = true;
                                                    }
                                                    if (valid1) {
                                                      for (const key0 in data) {
                                                        if (!schema73.has(key0) && !key0.startsWith("x-")) {
                                                          validate796.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } }];
                                                          return false;
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate796.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate796.errors = vErrors;
  return errors === 0;
}
var validateLine = validate817;
function validate817(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.description === void 0 && (missing0 = "description")) {
      const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 } };
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
      let missing1;
      if (data.ref === void 0 && (missing1 = "ref")) {
        const err1 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: missing1 } };
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
    validate817.errors = vErrors;
    return false;
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
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing2;
      if (data.partNumber === void 0 && (missing2 = "partNumber") || data.quantity === void 0 && (missing2 = "quantity")) {
        validate817.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing2 } }];
        return false;
      } else {
        if (data.partNumber !== void 0) {
          const _errs4 = errors;
          if (!validate176(data.partNumber, { instancePath: instancePath + "/partNumber", parentData: data, parentDataProperty: "partNumber", rootData })) {
            vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
            errors = vErrors.length;
          }
          var valid1 = _errs4 === errors;
        } else {
          var valid1 = true;
        }
        if (valid1) {
          if (data.description !== void 0) {
            const _errs5 = errors;
            if (!validate178(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData })) {
              vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
              errors = vErrors.length;
            }
            var valid1 = _errs5 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.quantity !== void 0) {
              const _errs6 = errors;
              if (!validate182(data.quantity, { instancePath: instancePath + "/quantity", parentData: data, parentDataProperty: "quantity", rootData })) {
                vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs6 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.unit !== void 0) {
                const _errs7 = errors;
                if (!validate184(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData })) {
                  vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs7 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data.level !== void 0) {
                  const _errs8 = errors;
                  if (!validate186(data.level, { instancePath: instancePath + "/level", parentData: data, parentDataProperty: "level", rootData })) {
                    vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs8 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data.form !== void 0) {
                    const _errs9 = errors;
                    if (!validate188(data.form, { instancePath: instancePath + "/form", parentData: data, parentDataProperty: "form", rootData })) {
                      vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs9 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data.manufacturer !== void 0) {
                      const _errs10 = errors;
                      if (!validate190(data.manufacturer, { instancePath: instancePath + "/manufacturer", parentData: data, parentDataProperty: "manufacturer", rootData })) {
                        vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs10 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data.manufacturerPartNumber !== void 0) {
                        const _errs11 = errors;
                        if (!validate194(data.manufacturerPartNumber, { instancePath: instancePath + "/manufacturerPartNumber", parentData: data, parentDataProperty: "manufacturerPartNumber", rootData })) {
                          vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
                          errors = vErrors.length;
                        }
                        var valid1 = _errs11 === errors;
                      } else {
                        var valid1 = true;
                      }
                      if (valid1) {
                        if (data.supplier !== void 0) {
                          const _errs12 = errors;
                          if (!validate196(data.supplier, { instancePath: instancePath + "/supplier", parentData: data, parentDataProperty: "supplier", rootData })) {
                            vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
                            errors = vErrors.length;
                          }
                          var valid1 = _errs12 === errors;
                        } else {
                          var valid1 = true;
                        }
                        if (valid1) {
                          if (data.countryOfOrigin !== void 0) {
                            const _errs13 = errors;
                            if (!validate200(data.countryOfOrigin, { instancePath: instancePath + "/countryOfOrigin", parentData: data, parentDataProperty: "countryOfOrigin", rootData })) {
                              vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
                              errors = vErrors.length;
                            }
                            var valid1 = _errs13 === errors;
                          } else {
                            var valid1 = true;
                          }
                          if (valid1) {
                            if (data.hsCode !== void 0) {
                              const _errs14 = errors;
                              if (!validate202(data.hsCode, { instancePath: instancePath + "/hsCode", parentData: data, parentDataProperty: "hsCode", rootData })) {
                                vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
                                errors = vErrors.length;
                              }
                              var valid1 = _errs14 === errors;
                            } else {
                              var valid1 = true;
                            }
                            if (valid1) {
                              if (data.tariffCodes !== void 0) {
                                const _errs15 = errors;
                                if (!validate204(data.tariffCodes, { instancePath: instancePath + "/tariffCodes", parentData: data, parentDataProperty: "tariffCodes", rootData })) {
                                  vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
                                  errors = vErrors.length;
                                }
                                var valid1 = _errs15 === errors;
                              } else {
                                var valid1 = true;
                              }
                              if (valid1) {
                                if (data.controlCodes !== void 0) {
                                  const _errs16 = errors;
                                  if (!validate207(data.controlCodes, { instancePath: instancePath + "/controlCodes", parentData: data, parentDataProperty: "controlCodes", rootData })) {
                                    vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid1 = _errs16 === errors;
                                } else {
                                  var valid1 = true;
                                }
                                if (valid1) {
                                  if (data.casNumber !== void 0) {
                                    const _errs17 = errors;
                                    if (!validate210(data.casNumber, { instancePath: instancePath + "/casNumber", parentData: data, parentDataProperty: "casNumber", rootData })) {
                                      vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid1 = _errs17 === errors;
                                  } else {
                                    var valid1 = true;
                                  }
                                  if (valid1) {
                                    if (data.material !== void 0) {
                                      const _errs18 = errors;
                                      if (!validate212(data.material, { instancePath: instancePath + "/material", parentData: data, parentDataProperty: "material", rootData })) {
                                        vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid1 = _errs18 === errors;
                                    } else {
                                      var valid1 = true;
                                    }
                                    if (valid1) {
                                      if (data.magnet !== void 0) {
                                        const _errs19 = errors;
                                        if (!validate214(data.magnet, { instancePath: instancePath + "/magnet", parentData: data, parentDataProperty: "magnet", rootData })) {
                                          vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid1 = _errs19 === errors;
                                      } else {
                                        var valid1 = true;
                                      }
                                      if (valid1) {
                                        if (data.composition !== void 0) {
                                          const _errs20 = errors;
                                          if (!validate217(data.composition, { instancePath: instancePath + "/composition", parentData: data, parentDataProperty: "composition", rootData })) {
                                            vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
                                            errors = vErrors.length;
                                          }
                                          var valid1 = _errs20 === errors;
                                        } else {
                                          var valid1 = true;
                                        }
                                        if (valid1) {
                                          if (data.compositionStatus !== void 0) {
                                            const _errs21 = errors;
                                            if (!validate220(data.compositionStatus, { instancePath: instancePath + "/compositionStatus", parentData: data, parentDataProperty: "compositionStatus", rootData })) {
                                              vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
                                              errors = vErrors.length;
                                            }
                                            var valid1 = _errs21 === errors;
                                          } else {
                                            var valid1 = true;
                                          }
                                          if (valid1) {
                                            if (data.mass !== void 0) {
                                              const _errs22 = errors;
                                              if (!validate222(data.mass, { instancePath: instancePath + "/mass", parentData: data, parentDataProperty: "mass", rootData })) {
                                                vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
                                                errors = vErrors.length;
                                              }
                                              var valid1 = _errs22 === errors;
                                            } else {
                                              var valid1 = true;
                                            }
                                            if (valid1) {
                                              if (data.value !== void 0) {
                                                const _errs23 = errors;
                                                if (!validate225(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData })) {
                                                  vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
                                                  errors = vErrors.length;
                                                }
                                                var valid1 = _errs23 === errors;
                                              } else {
                                                var valid1 = true;
                                              }
                                              if (valid1) {
                                                if (data.endUse !== void 0) {
                                                  const _errs24 = errors;
                                                  if (!validate228(data.endUse, { instancePath: instancePath + "/endUse", parentData: data, parentDataProperty: "endUse", rootData })) {
                                                    vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
                                                    errors = vErrors.length;
                                                  }
                                                  var valid1 = _errs24 === errors;
                                                } else {
                                                  var valid1 = true;
                                                }
                                                if (valid1) {
                                                  if (data.items !== void 0) {
                                                    const _errs25 = errors;
                                                    if (!validate232(data.items, { instancePath: instancePath + "/items", parentData: data, parentDataProperty: "items", rootData })) {
                                                      vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
                                                      errors = vErrors.length;
                                                    }
                                                    var valid1 = _errs25 === errors;
                                                  } else {
                                                    var valid1 = true;
                                                  }
                                                  if (valid1) {
                                                    if (data.ref !== void 0) {
                                                      const _errs26 = errors;
                                                      if (!validate235(data.ref, { instancePath: instancePath + "/ref", parentData: data, parentDataProperty: "ref", rootData })) {
                                                        vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
                                                        errors = vErrors.length;
                                                      }
                                                      var valid1 = _errs26 === errors;
                                                    } else {
                                                      var valid1 = true;
                                                    }
                                                    if (valid1) {
                                                      if (data.customsRemark !== void 0) {
                                                        let data23 = data.customsRemark;
                                                        const _errs27 = errors;
                                                        if (typeof data23 !== "string") {
                                                          validate817.errors = [{ instancePath: instancePath + "/customsRemark", schemaPath: "#/properties/customsRemark/type", keyword: "type", params: { type: "string" } }];
                                                          return false;
                                                        }
                                                        if (!schema123.has(data23)) {
                                                          validate817.errors = [{ instancePath: instancePath + "/customsRemark", schemaPath: "#/properties/customsRemark/enum", keyword: "enum", params: {} }];
                                                          return false;
                                                        }
                                                        var valid1 = _errs27 === errors;
                                                      } else {
                                                        var valid1 = true;
                                                      }
                                                      if (valid1) {
                                                        if (data.licence !== void 0) {
                                                          const _errs29 = errors;
                                                          if (!validate141(data.licence, { instancePath: instancePath + "/licence", parentData: data, parentDataProperty: "licence", rootData })) {
                                                            vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
                                                            errors = vErrors.length;
                                                          }
                                                          var valid1 = _errs29 === errors;
                                                        } else {
                                                          var valid1 = true;
                                                        }
                                                        if (valid1) {
                                                          for (const key0 in data) {
                                                            if (!schema124.has(key0) && !key0.startsWith("x-")) {
                                                              validate817.errors = [{ instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } }];
                                                              return false;
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate817.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate817.errors = vErrors;
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
