// Generated from schemas/ by `npm run generate`. Do not edit.
// <stdin>
var validateBom = validate21;
var schema122 = /* @__PURE__ */ new Set(["kind", "id", "revision", "title", "notes", "endUse", "endUses", "parties", "licences", "currency", "items"]);
var pattern0 = new RegExp("\\S", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern0.test(data)) {
        return false;
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema28 = /* @__PURE__ */ new Set(["category", "statement", "endUser", "receivers", "country", "place", "product", "order", "certificate", "commitments"]);
var schema12 = /* @__PURE__ */ new Set(["automotive", "rail", "marine", "aviation", "space", "wind-power", "energy", "industrial-automation", "consumer-electronics", "household-appliance", "medical", "semiconductor", "telecommunications", "lighting", "chemical-processing", "optics", "research", "other-civil", "military", "undetermined"]);
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    return false;
  }
  if (!schema12.has(data)) {
    return false;
  }
  return errors === 0;
}
var schema17 = /* @__PURE__ */ new Set(["civil", "military", "government", "unknown"]);
var schema20 = /* @__PURE__ */ new Set(["name", "nameLocal", "country", "address", "kind", "identifiers", "parents"]);
var schema16 = /* @__PURE__ */ new Set(["AD", "AE", "AF", "AG", "AI", "AL", "AM", "AO", "AQ", "AR", "AS", "AT", "AU", "AW", "AX", "AZ", "BA", "BB", "BD", "BE", "BF", "BG", "BH", "BI", "BJ", "BL", "BM", "BN", "BO", "BQ", "BR", "BS", "BT", "BV", "BW", "BY", "BZ", "CA", "CC", "CD", "CF", "CG", "CH", "CI", "CK", "CL", "CM", "CN", "CO", "CR", "CU", "CV", "CW", "CX", "CY", "CZ", "DE", "DJ", "DK", "DM", "DO", "DZ", "EC", "EE", "EG", "EH", "ER", "ES", "ET", "FI", "FJ", "FK", "FM", "FO", "FR", "GA", "GB", "GD", "GE", "GF", "GG", "GH", "GI", "GL", "GM", "GN", "GP", "GQ", "GR", "GS", "GT", "GU", "GW", "GY", "HK", "HM", "HN", "HR", "HT", "HU", "ID", "IE", "IL", "IM", "IN", "IO", "IQ", "IR", "IS", "IT", "JE", "JM", "JO", "JP", "KE", "KG", "KH", "KI", "KM", "KN", "KP", "KR", "KW", "KY", "KZ", "LA", "LB", "LC", "LI", "LK", "LR", "LS", "LT", "LU", "LV", "LY", "MA", "MC", "MD", "ME", "MF", "MG", "MH", "MK", "ML", "MM", "MN", "MO", "MP", "MQ", "MR", "MS", "MT", "MU", "MV", "MW", "MX", "MY", "MZ", "NA", "NC", "NE", "NF", "NG", "NI", "NL", "NO", "NP", "NR", "NU", "NZ", "OM", "PA", "PE", "PF", "PG", "PH", "PK", "PL", "PM", "PN", "PR", "PS", "PT", "PW", "PY", "QA", "RE", "RO", "RS", "RU", "RW", "SA", "SB", "SC", "SD", "SE", "SG", "SH", "SI", "SJ", "SK", "SL", "SM", "SN", "SO", "SR", "SS", "ST", "SV", "SX", "SY", "SZ", "TC", "TD", "TF", "TG", "TH", "TJ", "TK", "TL", "TM", "TN", "TO", "TR", "TT", "TV", "TW", "TZ", "UA", "UG", "UM", "US", "UY", "UZ", "VA", "VC", "VE", "VG", "VI", "VN", "VU", "WF", "WS", "YE", "YT", "ZA", "ZM", "ZW"]);
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    return false;
  }
  if (!schema16.has(data)) {
    return false;
  }
  return errors === 0;
}
var schema19 = /* @__PURE__ */ new Set(["name", "country", "sharePercent"]);
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name")) {
        return false;
      } else {
        if (data.name !== void 0) {
          const _errs1 = errors;
          if (!validate22(data.name)) {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.country !== void 0) {
            const _errs2 = errors;
            if (!validate35(data.country)) {
              return false;
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
                    return false;
                  } else {
                    if (data2 < 0 || isNaN(data2)) {
                      return false;
                    }
                  }
                } else {
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              for (const key0 in data) {
                if (!schema19.has(key0) && !key0.startsWith("x-")) {
                  return false;
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name")) {
        return false;
      } else {
        if (data.name !== void 0) {
          const _errs1 = errors;
          if (!validate22(data.name)) {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.nameLocal !== void 0) {
            const _errs2 = errors;
            if (!validate22(data.nameLocal)) {
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.country !== void 0) {
              const _errs3 = errors;
              if (!validate35(data.country)) {
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.address !== void 0) {
                const _errs4 = errors;
                if (!validate22(data.address)) {
                  return false;
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
                    return false;
                  }
                  if (!schema17.has(data4)) {
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
                          if (!validate22(data5[key0])) {
                            return false;
                          }
                          var valid1 = _errs10 === errors;
                          if (!valid1) {
                            break;
                          }
                        }
                      } else {
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
                            if (!validate39(data7[i0])) {
                              return false;
                            }
                            var valid2 = _errs13 === errors;
                            if (!valid2) {
                              break;
                            }
                          }
                        } else {
                          return false;
                        }
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      for (const key1 in data) {
                        if (!schema20.has(key1) && !key1.startsWith("x-")) {
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
      return false;
    }
  }
  return errors === 0;
}
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate32(data)) {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/fits", keyword: "fits", params: {} };
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
    const _errs2 = errors;
    if (!validate22(data)) {
      const err1 = { instancePath, schemaPath: "#/anyOf/1/fits", keyword: "fits", params: {} };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
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
  return errors === 0;
}
var schema22 = /* @__PURE__ */ new Set(["name", "model"]);
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.name !== void 0) {
        const _errs1 = errors;
        if (!validate22(data.name)) {
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.model !== void 0) {
          const _errs2 = errors;
          if (!validate22(data.model)) {
            return false;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          for (const key0 in data) {
            if (!schema22.has(key0) && !key0.startsWith("x-")) {
              return false;
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema25 = /* @__PURE__ */ new Set(["id", "issued", "validUntil", "signedBy"]);
var pattern1 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (errors === 0) {
      if (typeof data === "string") {
        if (!pattern1.test(data)) {
          return false;
        }
      } else {
        return false;
      }
    }
  }
  return errors === 0;
}
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id !== void 0) {
        const _errs1 = errors;
        if (!validate22(data.id)) {
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.issued !== void 0) {
          const _errs2 = errors;
          if (!validate56(data.issued)) {
            return false;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.validUntil !== void 0) {
            const _errs3 = errors;
            if (!validate56(data.validUntil)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.signedBy !== void 0) {
              const _errs4 = errors;
              if (!validate22(data.signedBy)) {
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              for (const key0 in data) {
                if (!schema25.has(key0) && !key0.startsWith("x-")) {
                  return false;
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema27 = /* @__PURE__ */ new Set(["noOtherUse", "noTransfer", "noWmd", "noMilitary"]);
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.noOtherUse !== void 0) {
        const _errs1 = errors;
        if (typeof data.noOtherUse !== "boolean") {
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
                return false;
              }
              var valid0 = _errs7 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              for (const key0 in data) {
                if (!schema27.has(key0) && !key0.startsWith("x-")) {
                  return false;
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.category === void 0 && (missing0 = "category") || data.statement === void 0 && (missing0 = "statement")) {
        return false;
      } else {
        if (data.category !== void 0) {
          const _errs1 = errors;
          if (!validate29(data.category)) {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.statement !== void 0) {
            const _errs2 = errors;
            if (typeof data.statement !== "string") {
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.endUser !== void 0) {
              const _errs4 = errors;
              if (!validate31(data.endUser)) {
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.receivers !== void 0) {
                let data3 = data.receivers;
                const _errs5 = errors;
                if (errors === _errs5) {
                  if (Array.isArray(data3)) {
                    var valid1 = true;
                    const len0 = data3.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs7 = errors;
                      if (!validate31(data3[i0])) {
                        return false;
                      }
                      var valid1 = _errs7 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  } else {
                    return false;
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.country !== void 0) {
                  const _errs8 = errors;
                  if (!validate35(data.country)) {
                    return false;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.place !== void 0) {
                    const _errs9 = errors;
                    if (!validate22(data.place)) {
                      return false;
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.product !== void 0) {
                      const _errs10 = errors;
                      if (!validate49(data.product)) {
                        return false;
                      }
                      var valid0 = _errs10 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.order !== void 0) {
                        const _errs11 = errors;
                        if (!validate22(data.order)) {
                          return false;
                        }
                        var valid0 = _errs11 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.certificate !== void 0) {
                          const _errs12 = errors;
                          if (!validate54(data.certificate)) {
                            return false;
                          }
                          var valid0 = _errs12 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.commitments !== void 0) {
                            const _errs13 = errors;
                            if (!validate61(data.commitments)) {
                              return false;
                            }
                            var valid0 = _errs13 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            for (const key0 in data) {
                              if (!schema28.has(key0) && !key0.startsWith("x-")) {
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
      return false;
    }
  }
  return errors === 0;
}
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate28(data)) {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/fits", keyword: "fits", params: {} };
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
    const _errs2 = errors;
    if (!validate22(data)) {
      const err1 = { instancePath, schemaPath: "#/anyOf/1/fits", keyword: "fits", params: {} };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
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
  return errors === 0;
}
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data) {
        const _errs2 = errors;
        if (!validate28(data[key0])) {
          return false;
        }
        var valid0 = _errs2 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data) {
        const _errs2 = errors;
        if (!validate32(data[key0])) {
          return false;
        }
        var valid0 = _errs2 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema35 = /* @__PURE__ */ new Set(["single", "general", "registration"]);
var schema41 = /* @__PURE__ */ new Set(["number", "list", "type", "validFrom", "validUntil", "endUser", "country", "controlCodes", "quantity"]);
var schema34 = /* @__PURE__ */ new Set(["PRC", "US", "EU", "JP"]);
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    return false;
  }
  if (!schema34.has(data)) {
    return false;
  }
  return errors === 0;
}
var schema37 = /* @__PURE__ */ new Set(["list", "code"]);
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.list === void 0 && (missing0 = "list") || data.code === void 0 && (missing0 = "code")) {
        return false;
      } else {
        if (data.list !== void 0) {
          const _errs1 = errors;
          if (!validate75(data.list)) {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.code !== void 0) {
            const _errs2 = errors;
            if (!validate22(data.code)) {
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            for (const key0 in data) {
              if (!schema37.has(key0) && !key0.startsWith("x-")) {
                return false;
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema40 = /* @__PURE__ */ new Set(["value", "unit"]);
var pattern2 = new RegExp("^(?:[A-Z0-9]{2,3}|g|kg|mg|t|pc|m|mm|cm|l|ml)$", "u");
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern2.test(data)) {
        return false;
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value") || data.unit === void 0 && (missing0 = "unit")) {
        return false;
      } else {
        if (data.value !== void 0) {
          let data0 = data.value;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                return false;
              }
            } else {
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
            if (!validate86(data.unit)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            for (const key0 in data) {
              if (!schema40.has(key0) && !key0.startsWith("x-")) {
                return false;
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.number === void 0 && (missing0 = "number")) {
        return false;
      } else {
        if (data.number !== void 0) {
          const _errs1 = errors;
          if (!validate22(data.number)) {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.list !== void 0) {
            const _errs2 = errors;
            if (!validate75(data.list)) {
              return false;
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
                return false;
              }
              if (!schema35.has(data2)) {
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.validFrom !== void 0) {
                const _errs5 = errors;
                if (!validate56(data.validFrom)) {
                  return false;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.validUntil !== void 0) {
                  const _errs6 = errors;
                  if (!validate56(data.validUntil)) {
                    return false;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.endUser !== void 0) {
                    const _errs7 = errors;
                    if (!validate31(data.endUser)) {
                      return false;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.country !== void 0) {
                      const _errs8 = errors;
                      if (!validate35(data.country)) {
                        return false;
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
                              if (!validate81(data7[i0])) {
                                return false;
                              }
                              var valid1 = _errs11 === errors;
                              if (!valid1) {
                                break;
                              }
                            }
                          } else {
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
                          if (!validate85(data.quantity)) {
                            return false;
                          }
                          var valid0 = _errs12 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          for (const key0 in data) {
                            if (!schema41.has(key0) && !key0.startsWith("x-")) {
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
      return false;
    }
  }
  return errors === 0;
}
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs1 = errors;
        if (!validate73(data[i0])) {
          return false;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema43 = /* @__PURE__ */ new Set(["AED", "AFN", "ALL", "AMD", "ANG", "AOA", "ARS", "AUD", "AWG", "AZN", "BAM", "BBD", "BDT", "BGN", "BHD", "BIF", "BMD", "BND", "BOB", "BOV", "BRL", "BSD", "BTN", "BWP", "BYN", "BZD", "CAD", "CDF", "CHE", "CHF", "CHW", "CLF", "CLP", "CNY", "COP", "COU", "CRC", "CUC", "CUP", "CVE", "CZK", "DJF", "DKK", "DOP", "DZD", "EGP", "ERN", "ETB", "EUR", "FJD", "FKP", "GBP", "GEL", "GHS", "GIP", "GMD", "GNF", "GTQ", "GYD", "HKD", "HNL", "HRK", "HTG", "HUF", "IDR", "ILS", "INR", "IQD", "IRR", "ISK", "JMD", "JOD", "JPY", "KES", "KGS", "KHR", "KMF", "KPW", "KRW", "KWD", "KYD", "KZT", "LAK", "LBP", "LKR", "LRD", "LSL", "LYD", "MAD", "MDL", "MGA", "MKD", "MMK", "MNT", "MOP", "MRU", "MUR", "MVR", "MWK", "MXN", "MXV", "MYR", "MZN", "NAD", "NGN", "NIO", "NOK", "NPR", "NZD", "OMR", "PAB", "PEN", "PGK", "PHP", "PKR", "PLN", "PYG", "QAR", "RON", "RSD", "RUB", "RWF", "SAR", "SBD", "SCR", "SDG", "SEK", "SGD", "SHP", "SLE", "SLL", "SOS", "SRD", "SSP", "STN", "SVC", "SYP", "SZL", "THB", "TJS", "TMT", "TND", "TOP", "TRY", "TTD", "TWD", "TZS", "UAH", "UGX", "USD", "USN", "UYI", "UYU", "UYW", "UZS", "VED", "VES", "VND", "VUV", "WST", "XAD", "XAF", "XAG", "XAU", "XBA", "XBB", "XBC", "XBD", "XCD", "XCG", "XDR", "XOF", "XPD", "XPF", "XPT", "XSU", "XUA", "YER", "ZAR", "ZMW", "ZWG", "ZWL"]);
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    return false;
  }
  if (!schema43.has(data)) {
    return false;
  }
  return errors === 0;
}
var schema48 = /* @__PURE__ */ new Set(["primary-material", "processed-part", "assembly", "finished-good"]);
var schema69 = /* @__PURE__ */ new Set(["complete", "incomplete", "unknown"]);
var schema121 = /* @__PURE__ */ new Set(["partNumber", "description", "quantity", "unit", "level", "form", "manufacturer", "manufacturerPartNumber", "supplier", "countryOfOrigin", "origins", "hsCode", "tariffCodes", "controlCodes", "casNumber", "material", "category", "magnet", "composition", "compositionStatus", "freeOf", "properties", "mass", "value", "endUse", "items", "ref"]);
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (Object.keys(data).length < 1) {
        return false;
      } else {
        for (const key0 in data) {
          const _errs2 = errors;
          if (!validate22(data[key0])) {
            return false;
          }
          var valid0 = _errs2 === errors;
          if (!valid0) {
            break;
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate22(data)) {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/fits", keyword: "fits", params: {} };
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
    const _errs2 = errors;
    if (!validate98(data)) {
      const err1 = { instancePath, schemaPath: "#/anyOf/1/fits", keyword: "fits", params: {} };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
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
  return errors === 0;
}
var schema50 = /* @__PURE__ */ new Set(["metal", "alloy", "target", "magnet", "oxide", "compound", "mixture", "ceramic", "crystal", "phosphor", "powder", "substrate", "ingot", "wire", "ore", "graphite", "superhard", "battery", "cathode-material", "anode-material", "reagent", "equipment", "technology", "other"]);
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    return false;
  }
  if (!schema50.has(data)) {
    return false;
  }
  return errors === 0;
}
var schema52 = /* @__PURE__ */ new Set(["mined", "refined", "separated", "melted", "manufactured", "assembled"]);
var schema53 = /* @__PURE__ */ new Set(["stage", "country", "percent"]);
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.stage === void 0 && (missing0 = "stage") || data.country === void 0 && (missing0 = "country")) {
        return false;
      } else {
        if (data.stage !== void 0) {
          let data0 = data.stage;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            return false;
          }
          if (!schema52.has(data0)) {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.country !== void 0) {
            const _errs3 = errors;
            if (!validate35(data.country)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.percent !== void 0) {
              let data2 = data.percent;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data2 == "number" && isFinite(data2)) {
                  if (data2 > 100 || isNaN(data2)) {
                    return false;
                  } else {
                    if (data2 < 0 || isNaN(data2)) {
                      return false;
                    }
                  }
                } else {
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              for (const key0 in data) {
                if (!schema53.has(key0) && !key0.startsWith("x-")) {
                  return false;
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var pattern3 = new RegExp("^[0-9](?:[. ]?[0-9]){5,9}$", "u");
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern3.test(data)) {
        return false;
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema56 = /* @__PURE__ */ new Set(["nomenclature", "code"]);
var pattern4 = new RegExp("^[A-Z]{2,8}[0-9]{4}$", "u");
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.nomenclature === void 0 && (missing0 = "nomenclature") || data.code === void 0 && (missing0 = "code")) {
        return false;
      } else {
        if (data.nomenclature !== void 0) {
          let data0 = data.nomenclature;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern4.test(data0)) {
                return false;
              }
            } else {
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
            if (!validate112(data.code)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            for (const key0 in data) {
              if (!schema56.has(key0) && !key0.startsWith("x-")) {
                return false;
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var pattern5 = new RegExp("^[1-9][0-9]{1,6}-[0-9]{2}-[0-9]$", "u");
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern5.test(data)) {
        return false;
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema59 = /* @__PURE__ */ new Set(["NdFeB", "SmCo", "AlNiCo", "ferrite", "other"]);
var schema60 = /* @__PURE__ */ new Set(["sintered", "bonded", "diffused"]);
var schema61 = /* @__PURE__ */ new Set(["type", "grade", "process"]);
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.type !== void 0) {
        let data0 = data.type;
        const _errs1 = errors;
        if (typeof data0 !== "string") {
          return false;
        }
        if (!schema59.has(data0)) {
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.grade !== void 0) {
          const _errs3 = errors;
          if (!validate22(data.grade)) {
            return false;
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
              return false;
            }
            if (!schema60.has(data2)) {
              return false;
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            for (const key0 in data) {
              if (!schema61.has(key0) && !key0.startsWith("x-")) {
                return false;
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema68 = /* @__PURE__ */ new Set(["element", "casNumber", "substance", "massPercent", "mass"]);
var schema64 = /* @__PURE__ */ new Set(["H", "He", "Li", "Be", "B", "C", "N", "O", "F", "Ne", "Na", "Mg", "Al", "Si", "P", "S", "Cl", "Ar", "K", "Ca", "Sc", "Ti", "V", "Cr", "Mn", "Fe", "Co", "Ni", "Cu", "Zn", "Ga", "Ge", "As", "Se", "Br", "Kr", "Rb", "Sr", "Y", "Zr", "Nb", "Mo", "Tc", "Ru", "Rh", "Pd", "Ag", "Cd", "In", "Sn", "Sb", "Te", "I", "Xe", "Cs", "Ba", "La", "Ce", "Pr", "Nd", "Pm", "Sm", "Eu", "Gd", "Tb", "Dy", "Ho", "Er", "Tm", "Yb", "Lu", "Hf", "Ta", "W", "Re", "Os", "Ir", "Pt", "Au", "Hg", "Tl", "Pb", "Bi", "Po", "At", "Rn", "Fr", "Ra", "Ac", "Th", "Pa", "U", "Np", "Pu", "Am", "Cm", "Bk", "Cf", "Es", "Fm", "Md", "No", "Lr", "Rf", "Db", "Sg", "Bh", "Hs", "Mt", "Ds", "Rg", "Cn", "Nh", "Fl", "Mc", "Lv", "Ts", "Og"]);
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    return false;
  }
  if (!schema64.has(data)) {
    return false;
  }
  return errors === 0;
}
var schema67 = /* @__PURE__ */ new Set(["min", "max"]);
function validate131(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
            return false;
          }
          var valid1 = _errs6 === errors;
        } else {
          var valid1 = true;
        }
        if (valid1) {
          for (const key0 in data) {
            if (!schema67.has(key0) && !key0.startsWith("x-")) {
              return false;
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (!validate131(data)) {
      const err1 = { instancePath, schemaPath: "#/anyOf/1/fits", keyword: "fits", params: {} };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
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
  return errors === 0;
}
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        if (!validate126(data.element)) {
          return false;
        }
        var valid1 = _errs5 === errors;
      } else {
        var valid1 = true;
      }
      if (valid1) {
        if (data.casNumber !== void 0) {
          const _errs6 = errors;
          if (!validate118(data.casNumber)) {
            return false;
          }
          var valid1 = _errs6 === errors;
        } else {
          var valid1 = true;
        }
        if (valid1) {
          if (data.substance !== void 0) {
            const _errs7 = errors;
            if (!validate22(data.substance)) {
              return false;
            }
            var valid1 = _errs7 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.massPercent !== void 0) {
              const _errs8 = errors;
              if (!validate130(data.massPercent)) {
                return false;
              }
              var valid1 = _errs8 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.mass !== void 0) {
                const _errs9 = errors;
                if (!validate85(data.mass)) {
                  return false;
                }
                var valid1 = _errs9 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                for (const key0 in data) {
                  if (!schema68.has(key0) && !key0.startsWith("x-")) {
                    return false;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema71 = /* @__PURE__ */ new Set(["all", "antimony", "bismuth", "rare-earth", "gallium", "germanium", "graphite", "indium", "lithium-battery", "lithium-battery-equipment", "molybdenum", "rare-earth-processing", "superhard", "superhard-equipment", "tellurium", "tungsten"]);
function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    return false;
  }
  if (!schema71.has(data)) {
    return false;
  }
  return errors === 0;
}
var schema118 = /* @__PURE__ */ new Set(["purity", "density", "flexuralStrength", "tensileStrength", "elasticLimit", "specificCapacity", "energyDensity", "particleSize", "gritSize", "diameter", "boreDiameter", "wallThickness", "length", "width", "thickness", "hardness", "dislocationDensity", "breakingForce", "peripheralSpeed", "volume", "elongation", "pressure", "transmittance", "microwavePower"]);
var schema74 = /* @__PURE__ */ new Set(["%"]);
function validate140(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value") || data.unit === void 0 && (missing0 = "unit")) {
        return false;
      } else {
        if (data.value !== void 0) {
          let data0 = data.value;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 > 100 || isNaN(data0)) {
                return false;
              } else {
                if (data0 < 0 || isNaN(data0)) {
                  return false;
                }
              }
            } else {
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.unit !== void 0) {
            let data1 = data.unit;
            const _errs3 = errors;
            if (typeof data1 !== "string") {
              return false;
            }
            if (!schema74.has(data1)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            for (const key0 in data) {
              if (!schema40.has(key0) && !key0.startsWith("x-")) {
                return false;
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema77 = /* @__PURE__ */ new Set(["g/cm3", "kg/m3", "lb/ft3", "lb/in3"]);
function validate142(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value") || data.unit === void 0 && (missing0 = "unit")) {
        return false;
      } else {
        if (data.value !== void 0) {
          let data0 = data.value;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                return false;
              }
            } else {
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.unit !== void 0) {
            let data1 = data.unit;
            const _errs3 = errors;
            if (typeof data1 !== "string") {
              return false;
            }
            if (!schema77.has(data1)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            for (const key0 in data) {
              if (!schema40.has(key0) && !key0.startsWith("x-")) {
                return false;
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema80 = /* @__PURE__ */ new Set(["MPa", "GPa", "kPa", "psi", "ksi", "kgf/cm2"]);
function validate144(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value") || data.unit === void 0 && (missing0 = "unit")) {
        return false;
      } else {
        if (data.value !== void 0) {
          let data0 = data.value;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                return false;
              }
            } else {
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.unit !== void 0) {
            let data1 = data.unit;
            const _errs3 = errors;
            if (typeof data1 !== "string") {
              return false;
            }
            if (!schema80.has(data1)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            for (const key0 in data) {
              if (!schema40.has(key0) && !key0.startsWith("x-")) {
                return false;
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema83 = /* @__PURE__ */ new Set(["MPa", "GPa", "kPa"]);
function validate146(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value") || data.unit === void 0 && (missing0 = "unit")) {
        return false;
      } else {
        if (data.value !== void 0) {
          let data0 = data.value;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                return false;
              }
            } else {
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.unit !== void 0) {
            let data1 = data.unit;
            const _errs3 = errors;
            if (typeof data1 !== "string") {
              return false;
            }
            if (!schema83.has(data1)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            for (const key0 in data) {
              if (!schema40.has(key0) && !key0.startsWith("x-")) {
                return false;
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema86 = /* @__PURE__ */ new Set(["mAh/g", "Ah/g"]);
function validate149(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value") || data.unit === void 0 && (missing0 = "unit")) {
        return false;
      } else {
        if (data.value !== void 0) {
          let data0 = data.value;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                return false;
              }
            } else {
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.unit !== void 0) {
            let data1 = data.unit;
            const _errs3 = errors;
            if (typeof data1 !== "string") {
              return false;
            }
            if (!schema86.has(data1)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            for (const key0 in data) {
              if (!schema40.has(key0) && !key0.startsWith("x-")) {
                return false;
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema89 = /* @__PURE__ */ new Set(["Wh/kg", "kWh/kg", "kJ/kg", "MJ/kg"]);
function validate151(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value") || data.unit === void 0 && (missing0 = "unit")) {
        return false;
      } else {
        if (data.value !== void 0) {
          let data0 = data.value;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                return false;
              }
            } else {
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.unit !== void 0) {
            let data1 = data.unit;
            const _errs3 = errors;
            if (typeof data1 !== "string") {
              return false;
            }
            if (!schema89.has(data1)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            for (const key0 in data) {
              if (!schema40.has(key0) && !key0.startsWith("x-")) {
                return false;
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema92 = /* @__PURE__ */ new Set(["um", "nm", "mm"]);
function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value") || data.unit === void 0 && (missing0 = "unit")) {
        return false;
      } else {
        if (data.value !== void 0) {
          let data0 = data.value;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                return false;
              }
            } else {
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.unit !== void 0) {
            let data1 = data.unit;
            const _errs3 = errors;
            if (typeof data1 !== "string") {
              return false;
            }
            if (!schema92.has(data1)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            for (const key0 in data) {
              if (!schema40.has(key0) && !key0.startsWith("x-")) {
                return false;
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema95 = /* @__PURE__ */ new Set(["mm", "um", "cm", "m", "inch"]);
function validate156(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value") || data.unit === void 0 && (missing0 = "unit")) {
        return false;
      } else {
        if (data.value !== void 0) {
          let data0 = data.value;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                return false;
              }
            } else {
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.unit !== void 0) {
            let data1 = data.unit;
            const _errs3 = errors;
            if (typeof data1 !== "string") {
              return false;
            }
            if (!schema95.has(data1)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            for (const key0 in data) {
              if (!schema40.has(key0) && !key0.startsWith("x-")) {
                return false;
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema98 = /* @__PURE__ */ new Set(["HRB"]);
function validate163(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value") || data.unit === void 0 && (missing0 = "unit")) {
        return false;
      } else {
        if (data.value !== void 0) {
          let data0 = data.value;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                return false;
              }
            } else {
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.unit !== void 0) {
            let data1 = data.unit;
            const _errs3 = errors;
            if (typeof data1 !== "string") {
              return false;
            }
            if (!schema98.has(data1)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            for (const key0 in data) {
              if (!schema40.has(key0) && !key0.startsWith("x-")) {
                return false;
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema101 = /* @__PURE__ */ new Set(["1/cm2"]);
function validate165(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value") || data.unit === void 0 && (missing0 = "unit")) {
        return false;
      } else {
        if (data.value !== void 0) {
          let data0 = data.value;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                return false;
              }
            } else {
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.unit !== void 0) {
            let data1 = data.unit;
            const _errs3 = errors;
            if (typeof data1 !== "string") {
              return false;
            }
            if (!schema101.has(data1)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            for (const key0 in data) {
              if (!schema40.has(key0) && !key0.startsWith("x-")) {
                return false;
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema104 = /* @__PURE__ */ new Set(["N", "kN", "cN"]);
function validate167(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value") || data.unit === void 0 && (missing0 = "unit")) {
        return false;
      } else {
        if (data.value !== void 0) {
          let data0 = data.value;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                return false;
              }
            } else {
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.unit !== void 0) {
            let data1 = data.unit;
            const _errs3 = errors;
            if (typeof data1 !== "string") {
              return false;
            }
            if (!schema104.has(data1)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            for (const key0 in data) {
              if (!schema40.has(key0) && !key0.startsWith("x-")) {
                return false;
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema107 = /* @__PURE__ */ new Set(["m/s"]);
function validate169(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value") || data.unit === void 0 && (missing0 = "unit")) {
        return false;
      } else {
        if (data.value !== void 0) {
          let data0 = data.value;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                return false;
              }
            } else {
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.unit !== void 0) {
            let data1 = data.unit;
            const _errs3 = errors;
            if (typeof data1 !== "string") {
              return false;
            }
            if (!schema107.has(data1)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            for (const key0 in data) {
              if (!schema40.has(key0) && !key0.startsWith("x-")) {
                return false;
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema110 = /* @__PURE__ */ new Set(["m3", "l"]);
function validate171(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value") || data.unit === void 0 && (missing0 = "unit")) {
        return false;
      } else {
        if (data.value !== void 0) {
          let data0 = data.value;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                return false;
              }
            } else {
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.unit !== void 0) {
            let data1 = data.unit;
            const _errs3 = errors;
            if (typeof data1 !== "string") {
              return false;
            }
            if (!schema110.has(data1)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            for (const key0 in data) {
              if (!schema40.has(key0) && !key0.startsWith("x-")) {
                return false;
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema113 = /* @__PURE__ */ new Set(["GPa", "MPa"]);
function validate174(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value") || data.unit === void 0 && (missing0 = "unit")) {
        return false;
      } else {
        if (data.value !== void 0) {
          let data0 = data.value;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                return false;
              }
            } else {
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.unit !== void 0) {
            let data1 = data.unit;
            const _errs3 = errors;
            if (typeof data1 !== "string") {
              return false;
            }
            if (!schema113.has(data1)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            for (const key0 in data) {
              if (!schema40.has(key0) && !key0.startsWith("x-")) {
                return false;
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema116 = /* @__PURE__ */ new Set(["kW", "W"]);
function validate177(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value") || data.unit === void 0 && (missing0 = "unit")) {
        return false;
      } else {
        if (data.value !== void 0) {
          let data0 = data.value;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                return false;
              }
            } else {
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.unit !== void 0) {
            let data1 = data.unit;
            const _errs3 = errors;
            if (typeof data1 !== "string") {
              return false;
            }
            if (!schema116.has(data1)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            for (const key0 in data) {
              if (!schema40.has(key0) && !key0.startsWith("x-")) {
                return false;
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate139(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.purity !== void 0) {
        const _errs1 = errors;
        if (!validate140(data.purity)) {
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.density !== void 0) {
          const _errs2 = errors;
          if (!validate142(data.density)) {
            return false;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.flexuralStrength !== void 0) {
            const _errs3 = errors;
            if (!validate144(data.flexuralStrength)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.tensileStrength !== void 0) {
              const _errs4 = errors;
              if (!validate146(data.tensileStrength)) {
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.elasticLimit !== void 0) {
                const _errs5 = errors;
                if (!validate146(data.elasticLimit)) {
                  return false;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.specificCapacity !== void 0) {
                  const _errs6 = errors;
                  if (!validate149(data.specificCapacity)) {
                    return false;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.energyDensity !== void 0) {
                    const _errs7 = errors;
                    if (!validate151(data.energyDensity)) {
                      return false;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.particleSize !== void 0) {
                      const _errs8 = errors;
                      if (!validate153(data.particleSize)) {
                        return false;
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.gritSize !== void 0) {
                        const _errs9 = errors;
                        if (!validate153(data.gritSize)) {
                          return false;
                        }
                        var valid0 = _errs9 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.diameter !== void 0) {
                          const _errs10 = errors;
                          if (!validate156(data.diameter)) {
                            return false;
                          }
                          var valid0 = _errs10 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.boreDiameter !== void 0) {
                            const _errs11 = errors;
                            if (!validate156(data.boreDiameter)) {
                              return false;
                            }
                            var valid0 = _errs11 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.wallThickness !== void 0) {
                              const _errs12 = errors;
                              if (!validate156(data.wallThickness)) {
                                return false;
                              }
                              var valid0 = _errs12 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.length !== void 0) {
                                const _errs13 = errors;
                                if (!validate156(data.length)) {
                                  return false;
                                }
                                var valid0 = _errs13 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.width !== void 0) {
                                  const _errs14 = errors;
                                  if (!validate156(data.width)) {
                                    return false;
                                  }
                                  var valid0 = _errs14 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.thickness !== void 0) {
                                    const _errs15 = errors;
                                    if (!validate156(data.thickness)) {
                                      return false;
                                    }
                                    var valid0 = _errs15 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.hardness !== void 0) {
                                      const _errs16 = errors;
                                      if (!validate163(data.hardness)) {
                                        return false;
                                      }
                                      var valid0 = _errs16 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.dislocationDensity !== void 0) {
                                        const _errs17 = errors;
                                        if (!validate165(data.dislocationDensity)) {
                                          return false;
                                        }
                                        var valid0 = _errs17 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.breakingForce !== void 0) {
                                          const _errs18 = errors;
                                          if (!validate167(data.breakingForce)) {
                                            return false;
                                          }
                                          var valid0 = _errs18 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.peripheralSpeed !== void 0) {
                                            const _errs19 = errors;
                                            if (!validate169(data.peripheralSpeed)) {
                                              return false;
                                            }
                                            var valid0 = _errs19 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data.volume !== void 0) {
                                              const _errs20 = errors;
                                              if (!validate171(data.volume)) {
                                                return false;
                                              }
                                              var valid0 = _errs20 === errors;
                                            } else {
                                              var valid0 = true;
                                            }
                                            if (valid0) {
                                              if (data.elongation !== void 0) {
                                                const _errs21 = errors;
                                                if (!validate140(data.elongation)) {
                                                  return false;
                                                }
                                                var valid0 = _errs21 === errors;
                                              } else {
                                                var valid0 = true;
                                              }
                                              if (valid0) {
                                                if (data.pressure !== void 0) {
                                                  const _errs22 = errors;
                                                  if (!validate174(data.pressure)) {
                                                    return false;
                                                  }
                                                  var valid0 = _errs22 === errors;
                                                } else {
                                                  var valid0 = true;
                                                }
                                                if (valid0) {
                                                  if (data.transmittance !== void 0) {
                                                    const _errs23 = errors;
                                                    if (!validate140(data.transmittance)) {
                                                      return false;
                                                    }
                                                    var valid0 = _errs23 === errors;
                                                  } else {
                                                    var valid0 = true;
                                                  }
                                                  if (valid0) {
                                                    if (data.microwavePower !== void 0) {
                                                      const _errs24 = errors;
                                                      if (!validate177(data.microwavePower)) {
                                                        return false;
                                                      }
                                                      var valid0 = _errs24 === errors;
                                                    } else {
                                                      var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                      for (const key0 in data) {
                                                        if (!schema118.has(key0) && !key0.startsWith("x-")) {
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
      return false;
    }
  }
  return errors === 0;
}
var schema120 = /* @__PURE__ */ new Set(["amount", "currency"]);
function validate181(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.amount === void 0 && (missing0 = "amount")) {
        return false;
      } else {
        if (data.amount !== void 0) {
          let data0 = data.amount;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                return false;
              }
            } else {
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
            if (!validate91(data.currency)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            for (const key0 in data) {
              if (!schema120.has(key0) && !key0.startsWith("x-")) {
                return false;
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var wrapper0 = { validate: validate93 };
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        return false;
      } else {
        if (data.partNumber !== void 0) {
          const _errs4 = errors;
          if (!validate22(data.partNumber)) {
            return false;
          }
          var valid1 = _errs4 === errors;
        } else {
          var valid1 = true;
        }
        if (valid1) {
          if (data.description !== void 0) {
            const _errs5 = errors;
            if (!validate96(data.description)) {
              return false;
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
                    return false;
                  }
                } else {
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
                if (!validate86(data.unit)) {
                  return false;
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
                    return false;
                  }
                  if (!schema48.has(data4)) {
                    return false;
                  }
                  var valid1 = _errs9 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data.form !== void 0) {
                    const _errs11 = errors;
                    if (!validate103(data.form)) {
                      return false;
                    }
                    var valid1 = _errs11 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data.manufacturer !== void 0) {
                      const _errs12 = errors;
                      if (!validate31(data.manufacturer)) {
                        return false;
                      }
                      var valid1 = _errs12 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data.manufacturerPartNumber !== void 0) {
                        const _errs13 = errors;
                        if (!validate22(data.manufacturerPartNumber)) {
                          return false;
                        }
                        var valid1 = _errs13 === errors;
                      } else {
                        var valid1 = true;
                      }
                      if (valid1) {
                        if (data.supplier !== void 0) {
                          const _errs14 = errors;
                          if (!validate31(data.supplier)) {
                            return false;
                          }
                          var valid1 = _errs14 === errors;
                        } else {
                          var valid1 = true;
                        }
                        if (valid1) {
                          if (data.countryOfOrigin !== void 0) {
                            const _errs15 = errors;
                            if (!validate35(data.countryOfOrigin)) {
                              return false;
                            }
                            var valid1 = _errs15 === errors;
                          } else {
                            var valid1 = true;
                          }
                          if (valid1) {
                            if (data.origins !== void 0) {
                              let data10 = data.origins;
                              const _errs16 = errors;
                              if (errors === _errs16) {
                                if (Array.isArray(data10)) {
                                  var valid2 = true;
                                  const len0 = data10.length;
                                  for (let i0 = 0; i0 < len0; i0++) {
                                    const _errs18 = errors;
                                    if (!validate109(data10[i0])) {
                                      return false;
                                    }
                                    var valid2 = _errs18 === errors;
                                    if (!valid2) {
                                      break;
                                    }
                                  }
                                } else {
                                  return false;
                                }
                              }
                              var valid1 = _errs16 === errors;
                            } else {
                              var valid1 = true;
                            }
                            if (valid1) {
                              if (data.hsCode !== void 0) {
                                const _errs19 = errors;
                                if (!validate112(data.hsCode)) {
                                  return false;
                                }
                                var valid1 = _errs19 === errors;
                              } else {
                                var valid1 = true;
                              }
                              if (valid1) {
                                if (data.tariffCodes !== void 0) {
                                  let data13 = data.tariffCodes;
                                  const _errs20 = errors;
                                  if (errors === _errs20) {
                                    if (Array.isArray(data13)) {
                                      var valid3 = true;
                                      const len1 = data13.length;
                                      for (let i1 = 0; i1 < len1; i1++) {
                                        const _errs22 = errors;
                                        if (!validate114(data13[i1])) {
                                          return false;
                                        }
                                        var valid3 = _errs22 === errors;
                                        if (!valid3) {
                                          break;
                                        }
                                      }
                                    } else {
                                      return false;
                                    }
                                  }
                                  var valid1 = _errs20 === errors;
                                } else {
                                  var valid1 = true;
                                }
                                if (valid1) {
                                  if (data.controlCodes !== void 0) {
                                    let data15 = data.controlCodes;
                                    const _errs23 = errors;
                                    if (errors === _errs23) {
                                      if (Array.isArray(data15)) {
                                        var valid4 = true;
                                        const len2 = data15.length;
                                        for (let i2 = 0; i2 < len2; i2++) {
                                          const _errs25 = errors;
                                          if (!validate81(data15[i2])) {
                                            return false;
                                          }
                                          var valid4 = _errs25 === errors;
                                          if (!valid4) {
                                            break;
                                          }
                                        }
                                      } else {
                                        return false;
                                      }
                                    }
                                    var valid1 = _errs23 === errors;
                                  } else {
                                    var valid1 = true;
                                  }
                                  if (valid1) {
                                    if (data.casNumber !== void 0) {
                                      const _errs26 = errors;
                                      if (!validate118(data.casNumber)) {
                                        return false;
                                      }
                                      var valid1 = _errs26 === errors;
                                    } else {
                                      var valid1 = true;
                                    }
                                    if (valid1) {
                                      if (data.material !== void 0) {
                                        const _errs27 = errors;
                                        if (!validate22(data.material)) {
                                          return false;
                                        }
                                        var valid1 = _errs27 === errors;
                                      } else {
                                        var valid1 = true;
                                      }
                                      if (valid1) {
                                        if (data.category !== void 0) {
                                          const _errs28 = errors;
                                          if (!validate22(data.category)) {
                                            return false;
                                          }
                                          var valid1 = _errs28 === errors;
                                        } else {
                                          var valid1 = true;
                                        }
                                        if (valid1) {
                                          if (data.magnet !== void 0) {
                                            const _errs29 = errors;
                                            if (!validate122(data.magnet)) {
                                              return false;
                                            }
                                            var valid1 = _errs29 === errors;
                                          } else {
                                            var valid1 = true;
                                          }
                                          if (valid1) {
                                            if (data.composition !== void 0) {
                                              let data21 = data.composition;
                                              const _errs30 = errors;
                                              if (errors === _errs30) {
                                                if (Array.isArray(data21)) {
                                                  var valid5 = true;
                                                  const len3 = data21.length;
                                                  for (let i3 = 0; i3 < len3; i3++) {
                                                    const _errs32 = errors;
                                                    if (!validate125(data21[i3])) {
                                                      return false;
                                                    }
                                                    var valid5 = _errs32 === errors;
                                                    if (!valid5) {
                                                      break;
                                                    }
                                                  }
                                                } else {
                                                  return false;
                                                }
                                              }
                                              var valid1 = _errs30 === errors;
                                            } else {
                                              var valid1 = true;
                                            }
                                            if (valid1) {
                                              if (data.compositionStatus !== void 0) {
                                                let data23 = data.compositionStatus;
                                                const _errs33 = errors;
                                                if (typeof data23 !== "string") {
                                                  return false;
                                                }
                                                if (!schema69.has(data23)) {
                                                  return false;
                                                }
                                                var valid1 = _errs33 === errors;
                                              } else {
                                                var valid1 = true;
                                              }
                                              if (valid1) {
                                                if (data.freeOf !== void 0) {
                                                  let data24 = data.freeOf;
                                                  const _errs35 = errors;
                                                  const _errs36 = errors;
                                                  let valid6 = false;
                                                  const _errs37 = errors;
                                                  if (!validate136(data24)) {
                                                    const err3 = { instancePath: instancePath + "/freeOf", schemaPath: "#/properties/freeOf/anyOf/0/fits", keyword: "fits", params: {} };
                                                    if (vErrors === null) {
                                                      vErrors = [err3];
                                                    } else {
                                                      vErrors.push(err3);
                                                    }
                                                    errors++;
                                                  }
                                                  var _valid1 = _errs37 === errors;
                                                  valid6 = valid6 || _valid1;
                                                  if (!valid6) {
                                                    const _errs38 = errors;
                                                    if (errors === _errs38) {
                                                      if (Array.isArray(data24)) {
                                                        var valid7 = true;
                                                        const len4 = data24.length;
                                                        for (let i4 = 0; i4 < len4; i4++) {
                                                          const _errs40 = errors;
                                                          if (!validate136(data24[i4])) {
                                                            const err4 = { instancePath: instancePath + "/freeOf/" + i4, schemaPath: "#/properties/freeOf/anyOf/1/items/fits", keyword: "fits", params: {} };
                                                            if (vErrors === null) {
                                                              vErrors = [err4];
                                                            } else {
                                                              vErrors.push(err4);
                                                            }
                                                            errors++;
                                                          }
                                                          var valid7 = _errs40 === errors;
                                                          if (!valid7) {
                                                            break;
                                                          }
                                                        }
                                                      } else {
                                                        const err5 = { instancePath: instancePath + "/freeOf", schemaPath: "#/properties/freeOf/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                                        if (vErrors === null) {
                                                          vErrors = [err5];
                                                        } else {
                                                          vErrors.push(err5);
                                                        }
                                                        errors++;
                                                      }
                                                    }
                                                    var _valid1 = _errs38 === errors;
                                                    valid6 = valid6 || _valid1;
                                                  }
                                                  if (!valid6) {
                                                    const err6 = { instancePath: instancePath + "/freeOf", schemaPath: "#/properties/freeOf/anyOf", keyword: "anyOf", params: {} };
                                                    if (vErrors === null) {
                                                      vErrors = [err6];
                                                    } else {
                                                      vErrors.push(err6);
                                                    }
                                                    errors++;
                                                    return false;
                                                  } else {
                                                    errors = _errs36;
                                                    if (vErrors !== null) {
                                                      if (_errs36) {
                                                        vErrors.length = _errs36;
                                                      } else {
                                                        vErrors = null;
                                                      }
                                                    }
                                                  }
                                                  var valid1 = _errs35 === errors;
                                                } else {
                                                  var valid1 = true;
                                                }
                                                if (valid1) {
                                                  if (data.properties !== void 0) {
                                                    const _errs41 = errors;
                                                    if (!validate139(data.properties)) {
                                                      return false;
                                                    }
                                                    var valid1 = _errs41 === errors;
                                                  } else {
                                                    var valid1 = true;
                                                  }
                                                  if (valid1) {
                                                    if (data.mass !== void 0) {
                                                      const _errs42 = errors;
                                                      if (!validate85(data.mass)) {
                                                        return false;
                                                      }
                                                      var valid1 = _errs42 === errors;
                                                    } else {
                                                      var valid1 = true;
                                                    }
                                                    if (valid1) {
                                                      if (data.value !== void 0) {
                                                        const _errs43 = errors;
                                                        if (!validate181(data.value)) {
                                                          return false;
                                                        }
                                                        var valid1 = _errs43 === errors;
                                                      } else {
                                                        var valid1 = true;
                                                      }
                                                      if (valid1) {
                                                        if (data.endUse !== void 0) {
                                                          const _errs44 = errors;
                                                          if (!validate27(data.endUse)) {
                                                            return false;
                                                          }
                                                          var valid1 = _errs44 === errors;
                                                        } else {
                                                          var valid1 = true;
                                                        }
                                                        if (valid1) {
                                                          if (data.items !== void 0) {
                                                            const _errs45 = errors;
                                                            if (!wrapper0.validate(data.items)) {
                                                              return false;
                                                            }
                                                            var valid1 = _errs45 === errors;
                                                          } else {
                                                            var valid1 = true;
                                                          }
                                                          if (valid1) {
                                                            if (data.ref !== void 0) {
                                                              const _errs46 = errors;
                                                              if (!validate22(data.ref)) {
                                                                return false;
                                                              }
                                                              var valid1 = _errs46 === errors;
                                                            } else {
                                                              var valid1 = true;
                                                            }
                                                            if (valid1) {
                                                              for (const key0 in data) {
                                                                if (!schema121.has(key0) && !key0.startsWith("x-")) {
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
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs1 = errors;
        if (!validate94(data[i0])) {
          return false;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.kind === void 0 && (missing0 = "kind") || data.id === void 0 && (missing0 = "id") || data.items === void 0 && (missing0 = "items")) {
        return false;
      } else {
        if (data.kind !== void 0) {
          let data0 = data.kind;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            return false;
          }
          if ("bom" !== data0) {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.id !== void 0) {
            const _errs3 = errors;
            if (!validate22(data.id)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.revision !== void 0) {
              const _errs4 = errors;
              if (!validate22(data.revision)) {
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.title !== void 0) {
                const _errs5 = errors;
                if (!validate22(data.title)) {
                  return false;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.notes !== void 0) {
                  const _errs6 = errors;
                  if (!validate22(data.notes)) {
                    return false;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.endUse !== void 0) {
                    const _errs7 = errors;
                    if (!validate27(data.endUse)) {
                      return false;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.endUses !== void 0) {
                      const _errs8 = errors;
                      if (!validate66(data.endUses)) {
                        return false;
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.parties !== void 0) {
                        const _errs9 = errors;
                        if (!validate69(data.parties)) {
                          return false;
                        }
                        var valid0 = _errs9 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.licences !== void 0) {
                          const _errs10 = errors;
                          if (!validate72(data.licences)) {
                            return false;
                          }
                          var valid0 = _errs10 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.currency !== void 0) {
                            const _errs11 = errors;
                            if (!validate91(data.currency)) {
                              return false;
                            }
                            var valid0 = _errs11 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.items !== void 0) {
                              const _errs12 = errors;
                              if (!validate93(data.items)) {
                                return false;
                              }
                              var valid0 = _errs12 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              for (const key0 in data) {
                                if (!schema122.has(key0) && !key0.startsWith("x-")) {
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
      return false;
    }
  }
  return errors === 0;
}
var validateShipment = validate188;
var schema158 = /* @__PURE__ */ new Set(["kind", "id", "exportDate", "exporter", "consignee", "importer", "endUser", "intermediaries", "countryOfExport", "countryOfDestination", "transitCountries", "deliveryTerms", "licences", "endUse", "endUses", "parties", "currency", "items"]);
var schema125 = /* @__PURE__ */ new Set(["EXW", "FCA", "CPT", "CIP", "DAP", "DPU", "DDP", "FAS", "FOB", "CFR", "CIF"]);
var schema126 = /* @__PURE__ */ new Set(["incoterm", "place"]);
function validate199(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.incoterm === void 0 && (missing0 = "incoterm")) {
        return false;
      } else {
        if (data.incoterm !== void 0) {
          let data0 = data.incoterm;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            return false;
          }
          if (!schema125.has(data0)) {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.place !== void 0) {
            const _errs3 = errors;
            if (!validate22(data.place)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            for (const key0 in data) {
              if (!schema126.has(key0) && !key0.startsWith("x-")) {
                return false;
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema156 = /* @__PURE__ */ new Set(["controlled", "not-controlled"]);
var schema157 = /* @__PURE__ */ new Set(["partNumber", "description", "quantity", "unit", "level", "form", "manufacturer", "manufacturerPartNumber", "supplier", "countryOfOrigin", "origins", "hsCode", "tariffCodes", "controlCodes", "casNumber", "material", "category", "magnet", "composition", "compositionStatus", "freeOf", "properties", "mass", "value", "endUse", "items", "ref", "customsRemark", "licence"]);
function validate208(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate22(data)) {
    return false;
  }
  return errors === 0;
}
function validate211(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate96(data)) {
    return false;
  }
  return errors === 0;
}
function validate214(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data == "number" && isFinite(data)) {
      if (data < 0 || isNaN(data)) {
        return false;
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate216(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate86(data)) {
    return false;
  }
  return errors === 0;
}
function validate219(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    return false;
  }
  if (!schema48.has(data)) {
    return false;
  }
  return errors === 0;
}
function validate221(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate103(data)) {
    return false;
  }
  return errors === 0;
}
function validate224(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate31(data)) {
    return false;
  }
  return errors === 0;
}
function validate227(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate22(data)) {
    return false;
  }
  return errors === 0;
}
function validate230(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate31(data)) {
    return false;
  }
  return errors === 0;
}
function validate233(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate35(data)) {
    return false;
  }
  return errors === 0;
}
function validate236(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs1 = errors;
        if (!validate109(data[i0])) {
          return false;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate239(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate112(data)) {
    return false;
  }
  return errors === 0;
}
function validate242(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs1 = errors;
        if (!validate114(data[i0])) {
          return false;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate245(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs1 = errors;
        if (!validate81(data[i0])) {
          return false;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate248(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate118(data)) {
    return false;
  }
  return errors === 0;
}
function validate251(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate22(data)) {
    return false;
  }
  return errors === 0;
}
function validate254(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate22(data)) {
    return false;
  }
  return errors === 0;
}
function validate257(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate122(data)) {
    return false;
  }
  return errors === 0;
}
function validate260(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs1 = errors;
        if (!validate125(data[i0])) {
          return false;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate263(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    return false;
  }
  if (!schema69.has(data)) {
    return false;
  }
  return errors === 0;
}
function validate265(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate136(data)) {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/fits", keyword: "fits", params: {} };
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
    const _errs2 = errors;
    if (errors === _errs2) {
      if (Array.isArray(data)) {
        var valid1 = true;
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
          const _errs4 = errors;
          if (!validate136(data[i0])) {
            const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/anyOf/1/items/fits", keyword: "fits", params: {} };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
          var valid1 = _errs4 === errors;
          if (!valid1) {
            break;
          }
        }
      } else {
        const err2 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err3 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
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
  return errors === 0;
}
function validate270(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate85(data)) {
    return false;
  }
  return errors === 0;
}
function validate273(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate181(data)) {
    return false;
  }
  return errors === 0;
}
function validate276(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate27(data)) {
    return false;
  }
  return errors === 0;
}
function validate279(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate93(data)) {
    return false;
  }
  return errors === 0;
}
function validate282(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate22(data)) {
    return false;
  }
  return errors === 0;
}
function validate207(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        return false;
      } else {
        if (data.partNumber !== void 0) {
          const _errs4 = errors;
          if (!validate208(data.partNumber)) {
            return false;
          }
          var valid1 = _errs4 === errors;
        } else {
          var valid1 = true;
        }
        if (valid1) {
          if (data.description !== void 0) {
            const _errs5 = errors;
            if (!validate211(data.description)) {
              return false;
            }
            var valid1 = _errs5 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.quantity !== void 0) {
              const _errs6 = errors;
              if (!validate214(data.quantity)) {
                return false;
              }
              var valid1 = _errs6 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.unit !== void 0) {
                const _errs7 = errors;
                if (!validate216(data.unit)) {
                  return false;
                }
                var valid1 = _errs7 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data.level !== void 0) {
                  const _errs8 = errors;
                  if (!validate219(data.level)) {
                    return false;
                  }
                  var valid1 = _errs8 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data.form !== void 0) {
                    const _errs9 = errors;
                    if (!validate221(data.form)) {
                      return false;
                    }
                    var valid1 = _errs9 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data.manufacturer !== void 0) {
                      const _errs10 = errors;
                      if (!validate224(data.manufacturer)) {
                        return false;
                      }
                      var valid1 = _errs10 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data.manufacturerPartNumber !== void 0) {
                        const _errs11 = errors;
                        if (!validate227(data.manufacturerPartNumber)) {
                          return false;
                        }
                        var valid1 = _errs11 === errors;
                      } else {
                        var valid1 = true;
                      }
                      if (valid1) {
                        if (data.supplier !== void 0) {
                          const _errs12 = errors;
                          if (!validate230(data.supplier)) {
                            return false;
                          }
                          var valid1 = _errs12 === errors;
                        } else {
                          var valid1 = true;
                        }
                        if (valid1) {
                          if (data.countryOfOrigin !== void 0) {
                            const _errs13 = errors;
                            if (!validate233(data.countryOfOrigin)) {
                              return false;
                            }
                            var valid1 = _errs13 === errors;
                          } else {
                            var valid1 = true;
                          }
                          if (valid1) {
                            if (data.origins !== void 0) {
                              const _errs14 = errors;
                              if (!validate236(data.origins)) {
                                return false;
                              }
                              var valid1 = _errs14 === errors;
                            } else {
                              var valid1 = true;
                            }
                            if (valid1) {
                              if (data.hsCode !== void 0) {
                                const _errs15 = errors;
                                if (!validate239(data.hsCode)) {
                                  return false;
                                }
                                var valid1 = _errs15 === errors;
                              } else {
                                var valid1 = true;
                              }
                              if (valid1) {
                                if (data.tariffCodes !== void 0) {
                                  const _errs16 = errors;
                                  if (!validate242(data.tariffCodes)) {
                                    return false;
                                  }
                                  var valid1 = _errs16 === errors;
                                } else {
                                  var valid1 = true;
                                }
                                if (valid1) {
                                  if (data.controlCodes !== void 0) {
                                    const _errs17 = errors;
                                    if (!validate245(data.controlCodes)) {
                                      return false;
                                    }
                                    var valid1 = _errs17 === errors;
                                  } else {
                                    var valid1 = true;
                                  }
                                  if (valid1) {
                                    if (data.casNumber !== void 0) {
                                      const _errs18 = errors;
                                      if (!validate248(data.casNumber)) {
                                        return false;
                                      }
                                      var valid1 = _errs18 === errors;
                                    } else {
                                      var valid1 = true;
                                    }
                                    if (valid1) {
                                      if (data.material !== void 0) {
                                        const _errs19 = errors;
                                        if (!validate251(data.material)) {
                                          return false;
                                        }
                                        var valid1 = _errs19 === errors;
                                      } else {
                                        var valid1 = true;
                                      }
                                      if (valid1) {
                                        if (data.category !== void 0) {
                                          const _errs20 = errors;
                                          if (!validate254(data.category)) {
                                            return false;
                                          }
                                          var valid1 = _errs20 === errors;
                                        } else {
                                          var valid1 = true;
                                        }
                                        if (valid1) {
                                          if (data.magnet !== void 0) {
                                            const _errs21 = errors;
                                            if (!validate257(data.magnet)) {
                                              return false;
                                            }
                                            var valid1 = _errs21 === errors;
                                          } else {
                                            var valid1 = true;
                                          }
                                          if (valid1) {
                                            if (data.composition !== void 0) {
                                              const _errs22 = errors;
                                              if (!validate260(data.composition)) {
                                                return false;
                                              }
                                              var valid1 = _errs22 === errors;
                                            } else {
                                              var valid1 = true;
                                            }
                                            if (valid1) {
                                              if (data.compositionStatus !== void 0) {
                                                const _errs23 = errors;
                                                if (!validate263(data.compositionStatus)) {
                                                  return false;
                                                }
                                                var valid1 = _errs23 === errors;
                                              } else {
                                                var valid1 = true;
                                              }
                                              if (valid1) {
                                                if (data.freeOf !== void 0) {
                                                  const _errs24 = errors;
                                                  if (!validate265(data.freeOf)) {
                                                    return false;
                                                  }
                                                  var valid1 = _errs24 === errors;
                                                } else {
                                                  var valid1 = true;
                                                }
                                                if (valid1) {
                                                  if (data.properties !== void 0) {
                                                    const _errs25 = errors;
                                                    if (!validate139(data.properties)) {
                                                      return false;
                                                    }
                                                    var valid1 = _errs25 === errors;
                                                  } else {
                                                    var valid1 = true;
                                                  }
                                                  if (valid1) {
                                                    if (data.mass !== void 0) {
                                                      const _errs26 = errors;
                                                      if (!validate270(data.mass)) {
                                                        return false;
                                                      }
                                                      var valid1 = _errs26 === errors;
                                                    } else {
                                                      var valid1 = true;
                                                    }
                                                    if (valid1) {
                                                      if (data.value !== void 0) {
                                                        const _errs27 = errors;
                                                        if (!validate273(data.value)) {
                                                          return false;
                                                        }
                                                        var valid1 = _errs27 === errors;
                                                      } else {
                                                        var valid1 = true;
                                                      }
                                                      if (valid1) {
                                                        if (data.endUse !== void 0) {
                                                          const _errs28 = errors;
                                                          if (!validate276(data.endUse)) {
                                                            return false;
                                                          }
                                                          var valid1 = _errs28 === errors;
                                                        } else {
                                                          var valid1 = true;
                                                        }
                                                        if (valid1) {
                                                          if (data.items !== void 0) {
                                                            const _errs29 = errors;
                                                            if (!validate279(data.items)) {
                                                              return false;
                                                            }
                                                            var valid1 = _errs29 === errors;
                                                          } else {
                                                            var valid1 = true;
                                                          }
                                                          if (valid1) {
                                                            if (data.ref !== void 0) {
                                                              const _errs30 = errors;
                                                              if (!validate282(data.ref)) {
                                                                return false;
                                                              }
                                                              var valid1 = _errs30 === errors;
                                                            } else {
                                                              var valid1 = true;
                                                            }
                                                            if (valid1) {
                                                              if (data.customsRemark !== void 0) {
                                                                let data27 = data.customsRemark;
                                                                const _errs31 = errors;
                                                                if (typeof data27 !== "string") {
                                                                  return false;
                                                                }
                                                                if (!schema156.has(data27)) {
                                                                  return false;
                                                                }
                                                                var valid1 = _errs31 === errors;
                                                              } else {
                                                                var valid1 = true;
                                                              }
                                                              if (valid1) {
                                                                if (data.licence !== void 0) {
                                                                  const _errs33 = errors;
                                                                  if (!validate22(data.licence)) {
                                                                    return false;
                                                                  }
                                                                  var valid1 = _errs33 === errors;
                                                                } else {
                                                                  var valid1 = true;
                                                                }
                                                                if (valid1) {
                                                                  for (const key0 in data) {
                                                                    if (!schema157.has(key0) && !key0.startsWith("x-")) {
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
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate188(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.kind === void 0 && (missing0 = "kind") || data.id === void 0 && (missing0 = "id") || data.exporter === void 0 && (missing0 = "exporter") || data.consignee === void 0 && (missing0 = "consignee") || data.countryOfExport === void 0 && (missing0 = "countryOfExport") || data.countryOfDestination === void 0 && (missing0 = "countryOfDestination") || data.items === void 0 && (missing0 = "items")) {
        return false;
      } else {
        if (data.kind !== void 0) {
          let data0 = data.kind;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            return false;
          }
          if ("shipment" !== data0) {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.id !== void 0) {
            const _errs3 = errors;
            if (!validate22(data.id)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.exportDate !== void 0) {
              const _errs4 = errors;
              if (!validate56(data.exportDate)) {
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.exporter !== void 0) {
                const _errs5 = errors;
                if (!validate31(data.exporter)) {
                  return false;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.consignee !== void 0) {
                  const _errs6 = errors;
                  if (!validate31(data.consignee)) {
                    return false;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.importer !== void 0) {
                    const _errs7 = errors;
                    if (!validate31(data.importer)) {
                      return false;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.endUser !== void 0) {
                      const _errs8 = errors;
                      if (!validate31(data.endUser)) {
                        return false;
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
                              if (!validate31(data7[i0])) {
                                return false;
                              }
                              var valid1 = _errs11 === errors;
                              if (!valid1) {
                                break;
                              }
                            }
                          } else {
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
                          if (!validate35(data.countryOfExport)) {
                            return false;
                          }
                          var valid0 = _errs12 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.countryOfDestination !== void 0) {
                            const _errs13 = errors;
                            if (!validate35(data.countryOfDestination)) {
                              return false;
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
                                    if (!validate35(data11[i1])) {
                                      return false;
                                    }
                                    var valid2 = _errs16 === errors;
                                    if (!valid2) {
                                      break;
                                    }
                                  }
                                } else {
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
                                if (!validate199(data.deliveryTerms)) {
                                  return false;
                                }
                                var valid0 = _errs17 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.licences !== void 0) {
                                  const _errs18 = errors;
                                  if (!validate72(data.licences)) {
                                    return false;
                                  }
                                  var valid0 = _errs18 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.endUse !== void 0) {
                                    const _errs19 = errors;
                                    if (!validate27(data.endUse)) {
                                      return false;
                                    }
                                    var valid0 = _errs19 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.endUses !== void 0) {
                                      const _errs20 = errors;
                                      if (!validate66(data.endUses)) {
                                        return false;
                                      }
                                      var valid0 = _errs20 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.parties !== void 0) {
                                        const _errs21 = errors;
                                        if (!validate69(data.parties)) {
                                          return false;
                                        }
                                        var valid0 = _errs21 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.currency !== void 0) {
                                          const _errs22 = errors;
                                          if (!validate91(data.currency)) {
                                            return false;
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
                                                  if (!validate207(data19[i2])) {
                                                    return false;
                                                  }
                                                  var valid3 = _errs25 === errors;
                                                  if (!valid3) {
                                                    break;
                                                  }
                                                }
                                              } else {
                                                return false;
                                              }
                                            }
                                            var valid0 = _errs23 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            for (const key0 in data) {
                                              if (!schema158.has(key0) && !key0.startsWith("x-")) {
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
      return false;
    }
  }
  return errors === 0;
}
var validateParts = validate287;
var schema197 = /* @__PURE__ */ new Set(["kind", "title", "notes", "endUses", "parts", "matching", "uses"]);
var schema170 = /* @__PURE__ */ new Set(["description", "unit", "level", "form", "manufacturer", "manufacturerPartNumber", "supplier", "countryOfOrigin", "origins", "hsCode", "tariffCodes", "controlCodes", "casNumber", "material", "category", "magnet", "composition", "compositionStatus", "freeOf", "properties", "mass", "value", "endUse", "source", "asked", "waive"]);
var schema163 = /* @__PURE__ */ new Set(["document", "date", "by"]);
function validate316(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.document !== void 0) {
        const _errs1 = errors;
        if (!validate22(data.document)) {
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.date !== void 0) {
          const _errs2 = errors;
          if (!validate56(data.date)) {
            return false;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.by !== void 0) {
            const _errs3 = errors;
            if (!validate22(data.by)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            for (const key0 in data) {
              if (!schema163.has(key0) && !key0.startsWith("x-")) {
                return false;
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema167 = /* @__PURE__ */ new Set(["on", "of", "about"]);
var schema166 = /* @__PURE__ */ new Set(["composition", "origin", "figures"]);
function validate324(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    return false;
  }
  if (!schema166.has(data)) {
    return false;
  }
  return errors === 0;
}
function validate321(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.on === void 0 && (missing0 = "on")) {
        return false;
      } else {
        if (data.on !== void 0) {
          const _errs1 = errors;
          if (!validate56(data.on)) {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.of !== void 0) {
            const _errs2 = errors;
            if (!validate22(data.of)) {
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.about !== void 0) {
              let data2 = data.about;
              const _errs3 = errors;
              const _errs4 = errors;
              let valid1 = false;
              const _errs5 = errors;
              if (!validate324(data2)) {
                const err0 = { instancePath: instancePath + "/about", schemaPath: "#/properties/about/anyOf/0/fits", keyword: "fits", params: {} };
                if (vErrors === null) {
                  vErrors = [err0];
                } else {
                  vErrors.push(err0);
                }
                errors++;
              }
              var _valid0 = _errs5 === errors;
              valid1 = valid1 || _valid0;
              if (!valid1) {
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (Array.isArray(data2)) {
                    var valid2 = true;
                    const len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs8 = errors;
                      if (!validate324(data2[i0])) {
                        const err1 = { instancePath: instancePath + "/about/" + i0, schemaPath: "#/properties/about/anyOf/1/items/fits", keyword: "fits", params: {} };
                        if (vErrors === null) {
                          vErrors = [err1];
                        } else {
                          vErrors.push(err1);
                        }
                        errors++;
                      }
                      var valid2 = _errs8 === errors;
                      if (!valid2) {
                        break;
                      }
                    }
                  } else {
                    const err2 = { instancePath: instancePath + "/about", schemaPath: "#/properties/about/anyOf/1/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                      vErrors = [err2];
                    } else {
                      vErrors.push(err2);
                    }
                    errors++;
                  }
                }
                var _valid0 = _errs6 === errors;
                valid1 = valid1 || _valid0;
              }
              if (!valid1) {
                const err3 = { instancePath: instancePath + "/about", schemaPath: "#/properties/about/anyOf", keyword: "anyOf", params: {} };
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
                return false;
              } else {
                errors = _errs4;
                if (vErrors !== null) {
                  if (_errs4) {
                    vErrors.length = _errs4;
                  } else {
                    vErrors = null;
                  }
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              for (const key0 in data) {
                if (!schema167.has(key0) && !key0.startsWith("x-")) {
                  return false;
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema169 = /* @__PURE__ */ new Set(["rule", "until", "by", "reason"]);
function validate328(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.rule === void 0 && (missing0 = "rule") || data.until === void 0 && (missing0 = "until") || data.by === void 0 && (missing0 = "by") || data.reason === void 0 && (missing0 = "reason")) {
        return false;
      } else {
        if (data.rule !== void 0) {
          const _errs1 = errors;
          if (!validate22(data.rule)) {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.until !== void 0) {
            const _errs2 = errors;
            if (!validate56(data.until)) {
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.by !== void 0) {
              const _errs3 = errors;
              if (!validate22(data.by)) {
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.reason !== void 0) {
                const _errs4 = errors;
                if (!validate22(data.reason)) {
                  return false;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                for (const key0 in data) {
                  if (!schema169.has(key0) && !key0.startsWith("x-")) {
                    return false;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate292(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.description !== void 0) {
        const _errs1 = errors;
        if (!validate96(data.description)) {
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.unit !== void 0) {
          const _errs2 = errors;
          if (!validate86(data.unit)) {
            return false;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.level !== void 0) {
            const _errs3 = errors;
            if (!validate219(data.level)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.form !== void 0) {
              const _errs4 = errors;
              if (!validate103(data.form)) {
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.manufacturer !== void 0) {
                const _errs5 = errors;
                if (!validate31(data.manufacturer)) {
                  return false;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.manufacturerPartNumber !== void 0) {
                  const _errs6 = errors;
                  if (!validate227(data.manufacturerPartNumber)) {
                    return false;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.supplier !== void 0) {
                    const _errs7 = errors;
                    if (!validate230(data.supplier)) {
                      return false;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.countryOfOrigin !== void 0) {
                      const _errs8 = errors;
                      if (!validate233(data.countryOfOrigin)) {
                        return false;
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.origins !== void 0) {
                        const _errs9 = errors;
                        if (!validate236(data.origins)) {
                          return false;
                        }
                        var valid0 = _errs9 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.hsCode !== void 0) {
                          const _errs10 = errors;
                          if (!validate112(data.hsCode)) {
                            return false;
                          }
                          var valid0 = _errs10 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.tariffCodes !== void 0) {
                            const _errs11 = errors;
                            if (!validate242(data.tariffCodes)) {
                              return false;
                            }
                            var valid0 = _errs11 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.controlCodes !== void 0) {
                              const _errs12 = errors;
                              if (!validate245(data.controlCodes)) {
                                return false;
                              }
                              var valid0 = _errs12 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.casNumber !== void 0) {
                                const _errs13 = errors;
                                if (!validate248(data.casNumber)) {
                                  return false;
                                }
                                var valid0 = _errs13 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.material !== void 0) {
                                  const _errs14 = errors;
                                  if (!validate251(data.material)) {
                                    return false;
                                  }
                                  var valid0 = _errs14 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.category !== void 0) {
                                    const _errs15 = errors;
                                    if (!validate254(data.category)) {
                                      return false;
                                    }
                                    var valid0 = _errs15 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.magnet !== void 0) {
                                      const _errs16 = errors;
                                      if (!validate122(data.magnet)) {
                                        return false;
                                      }
                                      var valid0 = _errs16 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.composition !== void 0) {
                                        const _errs17 = errors;
                                        if (!validate260(data.composition)) {
                                          return false;
                                        }
                                        var valid0 = _errs17 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.compositionStatus !== void 0) {
                                          const _errs18 = errors;
                                          if (!validate263(data.compositionStatus)) {
                                            return false;
                                          }
                                          var valid0 = _errs18 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.freeOf !== void 0) {
                                            const _errs19 = errors;
                                            if (!validate265(data.freeOf)) {
                                              return false;
                                            }
                                            var valid0 = _errs19 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data.properties !== void 0) {
                                              const _errs20 = errors;
                                              if (!validate139(data.properties)) {
                                                return false;
                                              }
                                              var valid0 = _errs20 === errors;
                                            } else {
                                              var valid0 = true;
                                            }
                                            if (valid0) {
                                              if (data.mass !== void 0) {
                                                const _errs21 = errors;
                                                if (!validate270(data.mass)) {
                                                  return false;
                                                }
                                                var valid0 = _errs21 === errors;
                                              } else {
                                                var valid0 = true;
                                              }
                                              if (valid0) {
                                                if (data.value !== void 0) {
                                                  const _errs22 = errors;
                                                  if (!validate273(data.value)) {
                                                    return false;
                                                  }
                                                  var valid0 = _errs22 === errors;
                                                } else {
                                                  var valid0 = true;
                                                }
                                                if (valid0) {
                                                  if (data.endUse !== void 0) {
                                                    const _errs23 = errors;
                                                    if (!validate27(data.endUse)) {
                                                      return false;
                                                    }
                                                    var valid0 = _errs23 === errors;
                                                  } else {
                                                    var valid0 = true;
                                                  }
                                                  if (valid0) {
                                                    if (data.source !== void 0) {
                                                      const _errs24 = errors;
                                                      if (!validate316(data.source)) {
                                                        return false;
                                                      }
                                                      var valid0 = _errs24 === errors;
                                                    } else {
                                                      var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                      if (data.asked !== void 0) {
                                                        let data24 = data.asked;
                                                        const _errs25 = errors;
                                                        if (errors === _errs25) {
                                                          if (Array.isArray(data24)) {
                                                            var valid1 = true;
                                                            const len0 = data24.length;
                                                            for (let i0 = 0; i0 < len0; i0++) {
                                                              const _errs27 = errors;
                                                              if (!validate321(data24[i0])) {
                                                                return false;
                                                              }
                                                              var valid1 = _errs27 === errors;
                                                              if (!valid1) {
                                                                break;
                                                              }
                                                            }
                                                          } else {
                                                            return false;
                                                          }
                                                        }
                                                        var valid0 = _errs25 === errors;
                                                      } else {
                                                        var valid0 = true;
                                                      }
                                                      if (valid0) {
                                                        if (data.waive !== void 0) {
                                                          let data26 = data.waive;
                                                          const _errs28 = errors;
                                                          if (errors === _errs28) {
                                                            if (Array.isArray(data26)) {
                                                              var valid2 = true;
                                                              const len1 = data26.length;
                                                              for (let i1 = 0; i1 < len1; i1++) {
                                                                const _errs30 = errors;
                                                                if (!validate328(data26[i1])) {
                                                                  return false;
                                                                }
                                                                var valid2 = _errs30 === errors;
                                                                if (!valid2) {
                                                                  break;
                                                                }
                                                              }
                                                            } else {
                                                              return false;
                                                            }
                                                          }
                                                          var valid0 = _errs28 === errors;
                                                        } else {
                                                          var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                          for (const key0 in data) {
                                                            if (!schema170.has(key0) && !key0.startsWith("x-")) {
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
      return false;
    }
  }
  return errors === 0;
}
function validate291(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate292(data)) {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/fits", keyword: "fits", params: {} };
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
    const _errs2 = errors;
    if (errors === _errs2) {
      if (Array.isArray(data)) {
        if (data.length < 1) {
          const err1 = { instancePath, schemaPath: "#/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        } else {
          var valid1 = true;
          const len0 = data.length;
          for (let i0 = 0; i0 < len0; i0++) {
            const _errs4 = errors;
            if (!validate292(data[i0])) {
              const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/anyOf/1/items/fits", keyword: "fits", params: {} };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            var valid1 = _errs4 === errors;
            if (!valid1) {
              break;
            }
          }
        }
      } else {
        const err3 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err4 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
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
  return errors === 0;
}
var schema194 = /* @__PURE__ */ new Set(["parts", "manufacturer", "supplier", "files", "description", "unit", "level", "form", "manufacturerPartNumber", "countryOfOrigin", "origins", "hsCode", "tariffCodes", "controlCodes", "casNumber", "material", "category", "magnet", "composition", "compositionStatus", "freeOf", "properties", "mass", "value", "endUse", "source"]);
function validate341(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      if (data.length < 1) {
        return false;
      } else {
        var valid0 = true;
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
          const _errs1 = errors;
          if (!validate22(data[i0])) {
            return false;
          }
          var valid0 = _errs1 === errors;
          if (!valid0) {
            break;
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate344(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate96(data)) {
    return false;
  }
  return errors === 0;
}
function validate347(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate86(data)) {
    return false;
  }
  return errors === 0;
}
function validate350(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate219(data)) {
    return false;
  }
  return errors === 0;
}
function validate353(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate103(data)) {
    return false;
  }
  return errors === 0;
}
function validate356(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate227(data)) {
    return false;
  }
  return errors === 0;
}
function validate359(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate233(data)) {
    return false;
  }
  return errors === 0;
}
function validate362(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate236(data)) {
    return false;
  }
  return errors === 0;
}
function validate365(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate112(data)) {
    return false;
  }
  return errors === 0;
}
function validate368(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate242(data)) {
    return false;
  }
  return errors === 0;
}
function validate371(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate245(data)) {
    return false;
  }
  return errors === 0;
}
function validate374(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate248(data)) {
    return false;
  }
  return errors === 0;
}
function validate377(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate251(data)) {
    return false;
  }
  return errors === 0;
}
function validate381(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate122(data)) {
    return false;
  }
  return errors === 0;
}
function validate384(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate260(data)) {
    return false;
  }
  return errors === 0;
}
function validate387(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate263(data)) {
    return false;
  }
  return errors === 0;
}
function validate390(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate265(data)) {
    return false;
  }
  return errors === 0;
}
function validate393(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate139(data)) {
    return false;
  }
  return errors === 0;
}
function validate396(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate270(data)) {
    return false;
  }
  return errors === 0;
}
function validate399(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate273(data)) {
    return false;
  }
  return errors === 0;
}
function validate402(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate27(data)) {
    return false;
  }
  return errors === 0;
}
function validate405(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate316(data)) {
    return false;
  }
  return errors === 0;
}
function validate337(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.parts === void 0 && (missing0 = "parts")) {
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
      if (data.manufacturer === void 0 && (missing1 = "manufacturer")) {
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
        if (data.supplier === void 0 && (missing2 = "supplier")) {
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
      if (!valid0) {
        const _errs5 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing3;
          if (data.files === void 0 && (missing3 = "files")) {
            const err3 = { instancePath, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: missing3 } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        var _valid0 = _errs5 === errors;
        valid0 = valid0 || _valid0;
      }
    }
  }
  if (!valid0) {
    const err4 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
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
      if (data.parts !== void 0) {
        let data0 = data.parts;
        const _errs6 = errors;
        if (errors === _errs6) {
          if (Array.isArray(data0)) {
            if (data0.length < 1) {
              return false;
            } else {
              var valid2 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs8 = errors;
                if (!validate22(data0[i0])) {
                  return false;
                }
                var valid2 = _errs8 === errors;
                if (!valid2) {
                  break;
                }
              }
            }
          } else {
            return false;
          }
        }
        var valid1 = _errs6 === errors;
      } else {
        var valid1 = true;
      }
      if (valid1) {
        if (data.manufacturer !== void 0) {
          const _errs9 = errors;
          if (!validate22(data.manufacturer)) {
            return false;
          }
          var valid1 = _errs9 === errors;
        } else {
          var valid1 = true;
        }
        if (valid1) {
          if (data.supplier !== void 0) {
            const _errs10 = errors;
            if (!validate22(data.supplier)) {
              return false;
            }
            var valid1 = _errs10 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.files !== void 0) {
              const _errs11 = errors;
              if (!validate341(data.files)) {
                return false;
              }
              var valid1 = _errs11 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.description !== void 0) {
                const _errs12 = errors;
                if (!validate344(data.description)) {
                  return false;
                }
                var valid1 = _errs12 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data.unit !== void 0) {
                  const _errs13 = errors;
                  if (!validate347(data.unit)) {
                    return false;
                  }
                  var valid1 = _errs13 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data.level !== void 0) {
                    const _errs14 = errors;
                    if (!validate350(data.level)) {
                      return false;
                    }
                    var valid1 = _errs14 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data.form !== void 0) {
                      const _errs15 = errors;
                      if (!validate353(data.form)) {
                        return false;
                      }
                      var valid1 = _errs15 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data.manufacturerPartNumber !== void 0) {
                        const _errs16 = errors;
                        if (!validate356(data.manufacturerPartNumber)) {
                          return false;
                        }
                        var valid1 = _errs16 === errors;
                      } else {
                        var valid1 = true;
                      }
                      if (valid1) {
                        if (data.countryOfOrigin !== void 0) {
                          const _errs17 = errors;
                          if (!validate359(data.countryOfOrigin)) {
                            return false;
                          }
                          var valid1 = _errs17 === errors;
                        } else {
                          var valid1 = true;
                        }
                        if (valid1) {
                          if (data.origins !== void 0) {
                            const _errs18 = errors;
                            if (!validate362(data.origins)) {
                              return false;
                            }
                            var valid1 = _errs18 === errors;
                          } else {
                            var valid1 = true;
                          }
                          if (valid1) {
                            if (data.hsCode !== void 0) {
                              const _errs19 = errors;
                              if (!validate365(data.hsCode)) {
                                return false;
                              }
                              var valid1 = _errs19 === errors;
                            } else {
                              var valid1 = true;
                            }
                            if (valid1) {
                              if (data.tariffCodes !== void 0) {
                                const _errs20 = errors;
                                if (!validate368(data.tariffCodes)) {
                                  return false;
                                }
                                var valid1 = _errs20 === errors;
                              } else {
                                var valid1 = true;
                              }
                              if (valid1) {
                                if (data.controlCodes !== void 0) {
                                  const _errs21 = errors;
                                  if (!validate371(data.controlCodes)) {
                                    return false;
                                  }
                                  var valid1 = _errs21 === errors;
                                } else {
                                  var valid1 = true;
                                }
                                if (valid1) {
                                  if (data.casNumber !== void 0) {
                                    const _errs22 = errors;
                                    if (!validate374(data.casNumber)) {
                                      return false;
                                    }
                                    var valid1 = _errs22 === errors;
                                  } else {
                                    var valid1 = true;
                                  }
                                  if (valid1) {
                                    if (data.material !== void 0) {
                                      const _errs23 = errors;
                                      if (!validate377(data.material)) {
                                        return false;
                                      }
                                      var valid1 = _errs23 === errors;
                                    } else {
                                      var valid1 = true;
                                    }
                                    if (valid1) {
                                      if (data.category !== void 0) {
                                        const _errs24 = errors;
                                        if (!validate254(data.category)) {
                                          return false;
                                        }
                                        var valid1 = _errs24 === errors;
                                      } else {
                                        var valid1 = true;
                                      }
                                      if (valid1) {
                                        if (data.magnet !== void 0) {
                                          const _errs25 = errors;
                                          if (!validate381(data.magnet)) {
                                            return false;
                                          }
                                          var valid1 = _errs25 === errors;
                                        } else {
                                          var valid1 = true;
                                        }
                                        if (valid1) {
                                          if (data.composition !== void 0) {
                                            const _errs26 = errors;
                                            if (!validate384(data.composition)) {
                                              return false;
                                            }
                                            var valid1 = _errs26 === errors;
                                          } else {
                                            var valid1 = true;
                                          }
                                          if (valid1) {
                                            if (data.compositionStatus !== void 0) {
                                              const _errs27 = errors;
                                              if (!validate387(data.compositionStatus)) {
                                                return false;
                                              }
                                              var valid1 = _errs27 === errors;
                                            } else {
                                              var valid1 = true;
                                            }
                                            if (valid1) {
                                              if (data.freeOf !== void 0) {
                                                const _errs28 = errors;
                                                if (!validate390(data.freeOf)) {
                                                  return false;
                                                }
                                                var valid1 = _errs28 === errors;
                                              } else {
                                                var valid1 = true;
                                              }
                                              if (valid1) {
                                                if (data.properties !== void 0) {
                                                  const _errs29 = errors;
                                                  if (!validate393(data.properties)) {
                                                    return false;
                                                  }
                                                  var valid1 = _errs29 === errors;
                                                } else {
                                                  var valid1 = true;
                                                }
                                                if (valid1) {
                                                  if (data.mass !== void 0) {
                                                    const _errs30 = errors;
                                                    if (!validate396(data.mass)) {
                                                      return false;
                                                    }
                                                    var valid1 = _errs30 === errors;
                                                  } else {
                                                    var valid1 = true;
                                                  }
                                                  if (valid1) {
                                                    if (data.value !== void 0) {
                                                      const _errs31 = errors;
                                                      if (!validate399(data.value)) {
                                                        return false;
                                                      }
                                                      var valid1 = _errs31 === errors;
                                                    } else {
                                                      var valid1 = true;
                                                    }
                                                    if (valid1) {
                                                      if (data.endUse !== void 0) {
                                                        const _errs32 = errors;
                                                        if (!validate402(data.endUse)) {
                                                          return false;
                                                        }
                                                        var valid1 = _errs32 === errors;
                                                      } else {
                                                        var valid1 = true;
                                                      }
                                                      if (valid1) {
                                                        if (data.source !== void 0) {
                                                          const _errs33 = errors;
                                                          if (!validate405(data.source)) {
                                                            return false;
                                                          }
                                                          var valid1 = _errs33 === errors;
                                                        } else {
                                                          var valid1 = true;
                                                        }
                                                        if (valid1) {
                                                          for (const key0 in data) {
                                                            if (!schema194.has(key0) && !key0.startsWith("x-")) {
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
      return false;
    }
  }
  return errors === 0;
}
var schema196 = /* @__PURE__ */ new Set(["files", "parts", "endUse"]);
function validate409(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.files === void 0 && (missing0 = "files")) {
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
      if (data.parts === void 0 && (missing1 = "parts")) {
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
      if (data.endUse === void 0 && (missing2 = "endUse")) {
        return false;
      } else {
        if (data.files !== void 0) {
          let data0 = data.files;
          const _errs4 = errors;
          if (errors === _errs4) {
            if (Array.isArray(data0)) {
              if (data0.length < 1) {
                return false;
              } else {
                var valid2 = true;
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs6 = errors;
                  if (!validate22(data0[i0])) {
                    return false;
                  }
                  var valid2 = _errs6 === errors;
                  if (!valid2) {
                    break;
                  }
                }
              }
            } else {
              return false;
            }
          }
          var valid1 = _errs4 === errors;
        } else {
          var valid1 = true;
        }
        if (valid1) {
          if (data.parts !== void 0) {
            let data2 = data.parts;
            const _errs7 = errors;
            if (errors === _errs7) {
              if (Array.isArray(data2)) {
                if (data2.length < 1) {
                  return false;
                } else {
                  var valid3 = true;
                  const len1 = data2.length;
                  for (let i1 = 0; i1 < len1; i1++) {
                    const _errs9 = errors;
                    if (!validate22(data2[i1])) {
                      return false;
                    }
                    var valid3 = _errs9 === errors;
                    if (!valid3) {
                      break;
                    }
                  }
                }
              } else {
                return false;
              }
            }
            var valid1 = _errs7 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.endUse !== void 0) {
              const _errs10 = errors;
              if (!validate27(data.endUse)) {
                return false;
              }
              var valid1 = _errs10 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              for (const key0 in data) {
                if (!schema196.has(key0) && !key0.startsWith("x-")) {
                  return false;
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate287(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.kind === void 0 && (missing0 = "kind")) {
        return false;
      } else {
        if (data.kind !== void 0) {
          let data0 = data.kind;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            return false;
          }
          if ("parts" !== data0) {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.title !== void 0) {
            const _errs3 = errors;
            if (!validate22(data.title)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.notes !== void 0) {
              const _errs4 = errors;
              if (!validate22(data.notes)) {
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.endUses !== void 0) {
                const _errs5 = errors;
                if (!validate66(data.endUses)) {
                  return false;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.parts !== void 0) {
                  let data4 = data.parts;
                  const _errs6 = errors;
                  if (errors === _errs6) {
                    if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                      for (const key0 in data4) {
                        const _errs9 = errors;
                        if (!validate291(data4[key0])) {
                          return false;
                        }
                        var valid1 = _errs9 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                    } else {
                      return false;
                    }
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.matching !== void 0) {
                    let data6 = data.matching;
                    const _errs10 = errors;
                    if (errors === _errs10) {
                      if (Array.isArray(data6)) {
                        var valid2 = true;
                        const len0 = data6.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          const _errs12 = errors;
                          if (!validate337(data6[i0])) {
                            return false;
                          }
                          var valid2 = _errs12 === errors;
                          if (!valid2) {
                            break;
                          }
                        }
                      } else {
                        return false;
                      }
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.uses !== void 0) {
                      let data8 = data.uses;
                      const _errs13 = errors;
                      if (errors === _errs13) {
                        if (Array.isArray(data8)) {
                          var valid3 = true;
                          const len1 = data8.length;
                          for (let i1 = 0; i1 < len1; i1++) {
                            const _errs15 = errors;
                            if (!validate409(data8[i1])) {
                              return false;
                            }
                            var valid3 = _errs15 === errors;
                            if (!valid3) {
                              break;
                            }
                          }
                        } else {
                          return false;
                        }
                      }
                      var valid0 = _errs13 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      for (const key1 in data) {
                        if (!schema197.has(key1) && !key1.startsWith("x-")) {
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
      return false;
    }
  }
  return errors === 0;
}
var validateConfig = validate414;
var schema231 = /* @__PURE__ */ new Set(["extends", "files", "regimes", "asOf", "actStates", "rules", "overrides", "packs", "law", "baseline", "mappings", "facts", "traceRareEarths", "materials"]);
var schema201 = /* @__PURE__ */ new Set(["bom", "shipment", "parts", "exclude", "gitignored", "unread"]);
function validate418(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs1 = errors;
        if (!validate22(data[i0])) {
          return false;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate417(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.bom !== void 0) {
        const _errs1 = errors;
        if (!validate418(data.bom)) {
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.shipment !== void 0) {
          const _errs2 = errors;
          if (!validate418(data.shipment)) {
            return false;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.parts !== void 0) {
            const _errs3 = errors;
            if (!validate418(data.parts)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.exclude !== void 0) {
              const _errs4 = errors;
              if (!validate418(data.exclude)) {
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.gitignored !== void 0) {
                const _errs5 = errors;
                if (typeof data.gitignored !== "boolean") {
                  return false;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.unread !== void 0) {
                  const _errs7 = errors;
                  if (!validate418(data.unread)) {
                    return false;
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  for (const key0 in data) {
                    if (!schema201.has(key0) && !key0.startsWith("x-")) {
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
      return false;
    }
  }
  return errors === 0;
}
var schema203 = /* @__PURE__ */ new Set(["in-force", "suspended", "ended"]);
function validate428(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    return false;
  }
  if (!schema203.has(data)) {
    return false;
  }
  return errors === 0;
}
var schema206 = /* @__PURE__ */ new Set(["error", "warning", "information", "hint", "off"]);
function validate431(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    return false;
  }
  if (!schema206.has(data)) {
    return false;
  }
  return errors === 0;
}
function validate430(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data) {
        const _errs2 = errors;
        if (!validate431(data[key0])) {
          return false;
        }
        var valid0 = _errs2 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema208 = /* @__PURE__ */ new Set(["files", "rules"]);
function validate434(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.files === void 0 && (missing0 = "files") || data.rules === void 0 && (missing0 = "rules")) {
        return false;
      } else {
        if (data.files !== void 0) {
          const _errs1 = errors;
          if (!validate418(data.files)) {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.rules !== void 0) {
            const _errs2 = errors;
            if (!validate430(data.rules)) {
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            for (const key0 in data) {
              if (!schema208.has(key0) && !key0.startsWith("x-")) {
                return false;
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema210 = /* @__PURE__ */ new Set(["path", "digest"]);
var pattern6 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function validate440(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path")) {
        return false;
      } else {
        if (data.path !== void 0) {
          const _errs1 = errors;
          if (!validate22(data.path)) {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.digest !== void 0) {
            let data1 = data.digest;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data1 === "string") {
                if (!pattern6.test(data1)) {
                  return false;
                }
              } else {
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            for (const key0 in data) {
              if (!schema210.has(key0) && !key0.startsWith("x-")) {
                return false;
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema212 = /* @__PURE__ */ new Set(["bom", "shipment"]);
var schema213 = /* @__PURE__ */ new Set(["csv", "yaml", "json"]);
var schema214 = /* @__PURE__ */ new Set(["utf-16le", "utf-16be", "windows-1252", "gb18030", "shift_jis", "euc-jp", "iso-2022-jp"]);
var schema223 = /* @__PURE__ */ new Set([".", ","]);
var schema224 = /* @__PURE__ */ new Set(["files", "use", "schema", "validate", "kind", "format", "encoding", "sheet", "items", "children", "document", "fields", "decimal", "without"]);
function validate450(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate22(data)) {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/fits", keyword: "fits", params: {} };
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
    const _errs2 = errors;
    if (errors === _errs2) {
      if (Array.isArray(data)) {
        if (data.length < 1) {
          const err1 = { instancePath, schemaPath: "#/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        } else {
          var valid1 = true;
          const len0 = data.length;
          for (let i0 = 0; i0 < len0; i0++) {
            const _errs4 = errors;
            if (!validate22(data[i0])) {
              const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/anyOf/1/items/fits", keyword: "fits", params: {} };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            var valid1 = _errs4 === errors;
            if (!valid1) {
              break;
            }
          }
        }
      } else {
        const err3 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err4 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
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
  return errors === 0;
}
var schema222 = /* @__PURE__ */ new Set(["from", "value", "unit", "values"]);
var schema221 = /* @__PURE__ */ new Set(["from"]);
function validate463(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.from === void 0 && (missing0 = "from")) {
        return false;
      } else {
        if (data.from !== void 0) {
          const _errs1 = errors;
          if (!validate22(data.from)) {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          for (const key0 in data) {
            if (!schema221.has(key0) && !key0.startsWith("x-")) {
              return false;
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate459(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.from !== void 0) {
        const _errs1 = errors;
        if (!validate22(data.from)) {
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.value !== void 0) {
          const _errs2 = errors;
          if (!validate22(data.value)) {
            return false;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.unit !== void 0) {
            let data2 = data.unit;
            const _errs3 = errors;
            const _errs4 = errors;
            let valid1 = false;
            const _errs5 = errors;
            if (!validate22(data2)) {
              const err0 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/anyOf/0/fits", keyword: "fits", params: {} };
              if (vErrors === null) {
                vErrors = [err0];
              } else {
                vErrors.push(err0);
              }
              errors++;
            }
            var _valid0 = _errs5 === errors;
            valid1 = valid1 || _valid0;
            if (!valid1) {
              const _errs6 = errors;
              if (!validate463(data2)) {
                const err1 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/anyOf/1/fits", keyword: "fits", params: {} };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
              var _valid0 = _errs6 === errors;
              valid1 = valid1 || _valid0;
            }
            if (!valid1) {
              const err2 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/anyOf", keyword: "anyOf", params: {} };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
              return false;
            } else {
              errors = _errs4;
              if (vErrors !== null) {
                if (_errs4) {
                  vErrors.length = _errs4;
                } else {
                  vErrors = null;
                }
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.values !== void 0) {
              let data3 = data.values;
              const _errs7 = errors;
              if (errors === _errs7) {
                if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                  for (const key0 in data3) {
                    const _errs10 = errors;
                    if (!validate22(data3[key0])) {
                      return false;
                    }
                    var valid2 = _errs10 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                } else {
                  return false;
                }
              }
              var valid0 = _errs7 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              for (const key1 in data) {
                if (!schema222.has(key1) && !key1.startsWith("x-")) {
                  return false;
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate457(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate22(data)) {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/fits", keyword: "fits", params: {} };
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
    const _errs2 = errors;
    if (!validate459(data)) {
      const err1 = { instancePath, schemaPath: "#/anyOf/1/fits", keyword: "fits", params: {} };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
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
  return errors === 0;
}
function validate456(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate457(data)) {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/fits", keyword: "fits", params: {} };
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
    const _errs2 = errors;
    if (errors === _errs2) {
      if (Array.isArray(data)) {
        if (data.length < 1) {
          const err1 = { instancePath, schemaPath: "#/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        } else {
          var valid1 = true;
          const len0 = data.length;
          for (let i0 = 0; i0 < len0; i0++) {
            const _errs4 = errors;
            if (!validate457(data[i0])) {
              const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/anyOf/1/items/fits", keyword: "fits", params: {} };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            var valid1 = _errs4 === errors;
            if (!valid1) {
              break;
            }
          }
        }
      } else {
        const err3 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err4 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
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
  return errors === 0;
}
function validate455(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data) {
        const _errs2 = errors;
        if (!validate456(data[key0])) {
          return false;
        }
        var valid0 = _errs2 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate444(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.files === void 0 && (missing0 = "files")) {
        return false;
      } else {
        if (data.files !== void 0) {
          const _errs1 = errors;
          if (!validate418(data.files)) {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.use !== void 0) {
            const _errs2 = errors;
            if (!validate22(data.use)) {
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.schema !== void 0) {
              const _errs3 = errors;
              if (!validate22(data.schema)) {
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.validate !== void 0) {
                const _errs4 = errors;
                if (typeof data.validate !== "boolean") {
                  return false;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.kind !== void 0) {
                  let data4 = data.kind;
                  const _errs6 = errors;
                  if (typeof data4 !== "string") {
                    return false;
                  }
                  if (!schema212.has(data4)) {
                    return false;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.format !== void 0) {
                    let data5 = data.format;
                    const _errs8 = errors;
                    if (typeof data5 !== "string") {
                      return false;
                    }
                    if (!schema213.has(data5)) {
                      return false;
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.encoding !== void 0) {
                      let data6 = data.encoding;
                      const _errs10 = errors;
                      if (typeof data6 !== "string") {
                        return false;
                      }
                      if (!schema214.has(data6)) {
                        return false;
                      }
                      var valid0 = _errs10 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.sheet !== void 0) {
                        let data7 = data.sheet;
                        const _errs12 = errors;
                        const _errs13 = errors;
                        let valid1 = false;
                        const _errs14 = errors;
                        if (!validate22(data7)) {
                          const err0 = { instancePath: instancePath + "/sheet", schemaPath: "#/properties/sheet/anyOf/0/fits", keyword: "fits", params: {} };
                          if (vErrors === null) {
                            vErrors = [err0];
                          } else {
                            vErrors.push(err0);
                          }
                          errors++;
                        }
                        var _valid0 = _errs14 === errors;
                        valid1 = valid1 || _valid0;
                        if (!valid1) {
                          const _errs15 = errors;
                          if (errors === _errs15) {
                            if (Array.isArray(data7)) {
                              if (data7.length < 1) {
                                const err1 = { instancePath: instancePath + "/sheet", schemaPath: "#/properties/sheet/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                                if (vErrors === null) {
                                  vErrors = [err1];
                                } else {
                                  vErrors.push(err1);
                                }
                                errors++;
                              } else {
                                var valid2 = true;
                                const len0 = data7.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                  const _errs17 = errors;
                                  if (!validate22(data7[i0])) {
                                    const err2 = { instancePath: instancePath + "/sheet/" + i0, schemaPath: "#/properties/sheet/anyOf/1/items/fits", keyword: "fits", params: {} };
                                    if (vErrors === null) {
                                      vErrors = [err2];
                                    } else {
                                      vErrors.push(err2);
                                    }
                                    errors++;
                                  }
                                  var valid2 = _errs17 === errors;
                                  if (!valid2) {
                                    break;
                                  }
                                }
                              }
                            } else {
                              const err3 = { instancePath: instancePath + "/sheet", schemaPath: "#/properties/sheet/anyOf/1/type", keyword: "type", params: { type: "array" } };
                              if (vErrors === null) {
                                vErrors = [err3];
                              } else {
                                vErrors.push(err3);
                              }
                              errors++;
                            }
                          }
                          var _valid0 = _errs15 === errors;
                          valid1 = valid1 || _valid0;
                        }
                        if (!valid1) {
                          const err4 = { instancePath: instancePath + "/sheet", schemaPath: "#/properties/sheet/anyOf", keyword: "anyOf", params: {} };
                          if (vErrors === null) {
                            vErrors = [err4];
                          } else {
                            vErrors.push(err4);
                          }
                          errors++;
                          return false;
                        } else {
                          errors = _errs13;
                          if (vErrors !== null) {
                            if (_errs13) {
                              vErrors.length = _errs13;
                            } else {
                              vErrors = null;
                            }
                          }
                        }
                        var valid0 = _errs12 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.items !== void 0) {
                          const _errs18 = errors;
                          if (!validate450(data.items)) {
                            return false;
                          }
                          var valid0 = _errs18 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.children !== void 0) {
                            const _errs19 = errors;
                            if (!validate450(data.children)) {
                              return false;
                            }
                            var valid0 = _errs19 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.document !== void 0) {
                              const _errs20 = errors;
                              if (!validate455(data.document)) {
                                return false;
                              }
                              var valid0 = _errs20 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.fields !== void 0) {
                                const _errs21 = errors;
                                if (!validate455(data.fields)) {
                                  return false;
                                }
                                var valid0 = _errs21 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.decimal !== void 0) {
                                  let data13 = data.decimal;
                                  const _errs22 = errors;
                                  if (typeof data13 !== "string") {
                                    return false;
                                  }
                                  if (!schema223.has(data13)) {
                                    return false;
                                  }
                                  var valid0 = _errs22 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.without !== void 0) {
                                    let data14 = data.without;
                                    const _errs24 = errors;
                                    if (errors === _errs24) {
                                      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                                        for (const key0 in data14) {
                                          let data15 = data14[key0];
                                          const _errs27 = errors;
                                          if (errors === _errs27) {
                                            if (Array.isArray(data15)) {
                                              var valid4 = true;
                                              const len1 = data15.length;
                                              for (let i1 = 0; i1 < len1; i1++) {
                                                const _errs29 = errors;
                                                if (!validate22(data15[i1])) {
                                                  return false;
                                                }
                                                var valid4 = _errs29 === errors;
                                                if (!valid4) {
                                                  break;
                                                }
                                              }
                                            } else {
                                              return false;
                                            }
                                          }
                                          var valid3 = _errs27 === errors;
                                          if (!valid3) {
                                            break;
                                          }
                                        }
                                      } else {
                                        return false;
                                      }
                                    }
                                    var valid0 = _errs24 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    for (const key1 in data) {
                                      if (!schema224.has(key1) && !key1.startsWith("x-")) {
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
      return false;
    }
  }
  return errors === 0;
}
var schema226 = /* @__PURE__ */ new Set(["maxAge"]);
function validate475(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.maxAge !== void 0) {
        let data0 = data.maxAge;
        const _errs1 = errors;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
          return false;
        }
        if (errors === _errs1) {
          if (typeof data0 == "number" && isFinite(data0)) {
            if (data0 > 1200 || isNaN(data0)) {
              return false;
            } else {
              if (data0 < 1 || isNaN(data0)) {
                return false;
              }
            }
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        for (const key0 in data) {
          if (!schema226.has(key0) && !key0.startsWith("x-")) {
            return false;
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema230 = /* @__PURE__ */ new Set(["antimony", "bismuth", "rare-earth", "gallium", "germanium", "graphite", "indium", "lithium-battery", "lithium-battery-equipment", "molybdenum", "rare-earth-processing", "superhard", "superhard-equipment", "tellurium", "tungsten"]);
var schema229 = /* @__PURE__ */ new Set(["ask", "controlled", "off"]);
function validate478(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    return false;
  }
  if (!schema229.has(data)) {
    return false;
  }
  return errors === 0;
}
function validate477(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.antimony !== void 0) {
        const _errs1 = errors;
        if (!validate478(data.antimony)) {
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.bismuth !== void 0) {
          const _errs2 = errors;
          if (!validate478(data.bismuth)) {
            return false;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data["rare-earth"] !== void 0) {
            const _errs3 = errors;
            if (!validate478(data["rare-earth"])) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.gallium !== void 0) {
              const _errs4 = errors;
              if (!validate478(data.gallium)) {
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.germanium !== void 0) {
                const _errs5 = errors;
                if (!validate478(data.germanium)) {
                  return false;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.graphite !== void 0) {
                  const _errs6 = errors;
                  if (!validate478(data.graphite)) {
                    return false;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.indium !== void 0) {
                    const _errs7 = errors;
                    if (!validate478(data.indium)) {
                      return false;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data["lithium-battery"] !== void 0) {
                      const _errs8 = errors;
                      if (!validate478(data["lithium-battery"])) {
                        return false;
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data["lithium-battery-equipment"] !== void 0) {
                        const _errs9 = errors;
                        if (!validate478(data["lithium-battery-equipment"])) {
                          return false;
                        }
                        var valid0 = _errs9 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.molybdenum !== void 0) {
                          const _errs10 = errors;
                          if (!validate478(data.molybdenum)) {
                            return false;
                          }
                          var valid0 = _errs10 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data["rare-earth-processing"] !== void 0) {
                            const _errs11 = errors;
                            if (!validate478(data["rare-earth-processing"])) {
                              return false;
                            }
                            var valid0 = _errs11 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.superhard !== void 0) {
                              const _errs12 = errors;
                              if (!validate478(data.superhard)) {
                                return false;
                              }
                              var valid0 = _errs12 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data["superhard-equipment"] !== void 0) {
                                const _errs13 = errors;
                                if (!validate478(data["superhard-equipment"])) {
                                  return false;
                                }
                                var valid0 = _errs13 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.tellurium !== void 0) {
                                  const _errs14 = errors;
                                  if (!validate478(data.tellurium)) {
                                    return false;
                                  }
                                  var valid0 = _errs14 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.tungsten !== void 0) {
                                    const _errs15 = errors;
                                    if (!validate478(data.tungsten)) {
                                      return false;
                                    }
                                    var valid0 = _errs15 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    for (const key0 in data) {
                                      if (!schema230.has(key0) && !key0.startsWith("x-")) {
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
      return false;
    }
  }
  return errors === 0;
}
function validate414(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        if (!validate22(data0)) {
          const err0 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/anyOf/0/fits", keyword: "fits", params: {} };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        var _valid0 = _errs3 === errors;
        valid1 = valid1 || _valid0;
        if (!valid1) {
          const _errs4 = errors;
          if (errors === _errs4) {
            if (Array.isArray(data0)) {
              if (data0.length < 1) {
                const err1 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              } else {
                var valid2 = true;
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs6 = errors;
                  if (!validate22(data0[i0])) {
                    const err2 = { instancePath: instancePath + "/extends/" + i0, schemaPath: "#/properties/extends/anyOf/1/items/fits", keyword: "fits", params: {} };
                    if (vErrors === null) {
                      vErrors = [err2];
                    } else {
                      vErrors.push(err2);
                    }
                    errors++;
                  }
                  var valid2 = _errs6 === errors;
                  if (!valid2) {
                    break;
                  }
                }
              }
            } else {
              const err3 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/anyOf/1/type", keyword: "type", params: { type: "array" } };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
          var _valid0 = _errs4 === errors;
          valid1 = valid1 || _valid0;
        }
        if (!valid1) {
          const err4 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/anyOf", keyword: "anyOf", params: {} };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
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
          const _errs7 = errors;
          if (!validate417(data.files)) {
            return false;
          }
          var valid0 = _errs7 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.regimes !== void 0) {
            let data3 = data.regimes;
            const _errs8 = errors;
            if (errors === _errs8) {
              if (Array.isArray(data3)) {
                if (data3.length < 1) {
                  return false;
                } else {
                  var valid3 = true;
                  const len1 = data3.length;
                  for (let i1 = 0; i1 < len1; i1++) {
                    const _errs10 = errors;
                    if (!validate75(data3[i1])) {
                      return false;
                    }
                    var valid3 = _errs10 === errors;
                    if (!valid3) {
                      break;
                    }
                  }
                }
              } else {
                return false;
              }
            }
            var valid0 = _errs8 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.asOf !== void 0) {
              const _errs11 = errors;
              if (!validate56(data.asOf)) {
                return false;
              }
              var valid0 = _errs11 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.actStates !== void 0) {
                let data6 = data.actStates;
                const _errs12 = errors;
                if (errors === _errs12) {
                  if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                    for (const key0 in data6) {
                      const _errs15 = errors;
                      if (!validate428(data6[key0])) {
                        return false;
                      }
                      var valid4 = _errs15 === errors;
                      if (!valid4) {
                        break;
                      }
                    }
                  } else {
                    return false;
                  }
                }
                var valid0 = _errs12 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.rules !== void 0) {
                  const _errs16 = errors;
                  if (!validate430(data.rules)) {
                    return false;
                  }
                  var valid0 = _errs16 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.overrides !== void 0) {
                    let data9 = data.overrides;
                    const _errs17 = errors;
                    if (errors === _errs17) {
                      if (Array.isArray(data9)) {
                        var valid5 = true;
                        const len2 = data9.length;
                        for (let i2 = 0; i2 < len2; i2++) {
                          const _errs19 = errors;
                          if (!validate434(data9[i2])) {
                            return false;
                          }
                          var valid5 = _errs19 === errors;
                          if (!valid5) {
                            break;
                          }
                        }
                      } else {
                        return false;
                      }
                    }
                    var valid0 = _errs17 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.packs !== void 0) {
                      let data11 = data.packs;
                      const _errs20 = errors;
                      if (errors === _errs20) {
                        if (Array.isArray(data11)) {
                          var valid6 = true;
                          const len3 = data11.length;
                          for (let i3 = 0; i3 < len3; i3++) {
                            const _errs22 = errors;
                            if (!validate22(data11[i3])) {
                              return false;
                            }
                            var valid6 = _errs22 === errors;
                            if (!valid6) {
                              break;
                            }
                          }
                        } else {
                          return false;
                        }
                      }
                      var valid0 = _errs20 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.law !== void 0) {
                        let data13 = data.law;
                        const _errs23 = errors;
                        const _errs24 = errors;
                        let valid7 = false;
                        const _errs25 = errors;
                        if (!validate22(data13)) {
                          const err5 = { instancePath: instancePath + "/law", schemaPath: "#/properties/law/anyOf/0/fits", keyword: "fits", params: {} };
                          if (vErrors === null) {
                            vErrors = [err5];
                          } else {
                            vErrors.push(err5);
                          }
                          errors++;
                        }
                        var _valid1 = _errs25 === errors;
                        valid7 = valid7 || _valid1;
                        if (!valid7) {
                          const _errs26 = errors;
                          if (!validate440(data13)) {
                            const err6 = { instancePath: instancePath + "/law", schemaPath: "#/properties/law/anyOf/1/fits", keyword: "fits", params: {} };
                            if (vErrors === null) {
                              vErrors = [err6];
                            } else {
                              vErrors.push(err6);
                            }
                            errors++;
                          }
                          var _valid1 = _errs26 === errors;
                          valid7 = valid7 || _valid1;
                        }
                        if (!valid7) {
                          const err7 = { instancePath: instancePath + "/law", schemaPath: "#/properties/law/anyOf", keyword: "anyOf", params: {} };
                          if (vErrors === null) {
                            vErrors = [err7];
                          } else {
                            vErrors.push(err7);
                          }
                          errors++;
                          return false;
                        } else {
                          errors = _errs24;
                          if (vErrors !== null) {
                            if (_errs24) {
                              vErrors.length = _errs24;
                            } else {
                              vErrors = null;
                            }
                          }
                        }
                        var valid0 = _errs23 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.baseline !== void 0) {
                          const _errs27 = errors;
                          if (!validate22(data.baseline)) {
                            return false;
                          }
                          var valid0 = _errs27 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.mappings !== void 0) {
                            let data15 = data.mappings;
                            const _errs28 = errors;
                            if (errors === _errs28) {
                              if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                                for (const key1 in data15) {
                                  const _errs31 = errors;
                                  if (!validate444(data15[key1])) {
                                    return false;
                                  }
                                  var valid8 = _errs31 === errors;
                                  if (!valid8) {
                                    break;
                                  }
                                }
                              } else {
                                return false;
                              }
                            }
                            var valid0 = _errs28 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.facts !== void 0) {
                              const _errs32 = errors;
                              if (!validate475(data.facts)) {
                                return false;
                              }
                              var valid0 = _errs32 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.traceRareEarths !== void 0) {
                                const _errs33 = errors;
                                if (typeof data.traceRareEarths !== "boolean") {
                                  return false;
                                }
                                var valid0 = _errs33 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.materials !== void 0) {
                                  const _errs35 = errors;
                                  if (!validate477(data.materials)) {
                                    return false;
                                  }
                                  var valid0 = _errs35 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  for (const key2 in data) {
                                    if (!schema231.has(key2) && !key2.startsWith("x-")) {
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
      return false;
    }
  }
  return errors === 0;
}
var validateBaseline = validate495;
function validate496(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.version === void 0 && (missing0 = "version")) {
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "name" || key0 === "version")) {
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.name !== void 0) {
            let data0 = data.name;
            const _errs2 = errors;
            if (typeof data0 !== "string") {
              return false;
            }
            if ("lodestone" !== data0) {
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
      return false;
    }
  }
  return errors === 0;
}
function validate499(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.version === void 0 && (missing0 = "version") || data.reviewedOn === void 0 && (missing0 = "reviewedOn")) {
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "id" || key0 === "version" || key0 === "reviewedOn")) {
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            const _errs2 = errors;
            if (typeof data.id !== "string") {
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
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.reviewedOn !== void 0) {
                const _errs6 = errors;
                if (!validate56(data.reviewedOn)) {
                  return false;
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
      return false;
    }
  }
  return errors === 0;
}
var pattern7 = new RegExp("^(?![/\\\\]|[A-Za-z]:[/\\\\]|$)(?!.*//|.*/$|.*(?:[^/.]|[^/.]\\.|[^/]\\.\\.)/\\.\\.(?:/|$))(?!(?:.*/)?\\.(?:/|$)|(?:.*/)?\\.\\.$)", "u");
var schema237 = /* @__PURE__ */ new Set(["error", "warning", "information", "hint"]);
var pattern8 = new RegExp("^[0-9a-f]{16}$", "u");
function validate503(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.rule === void 0 && (missing0 = "rule") || data.at === void 0 && (missing0 = "at") || data.severity === void 0 && (missing0 = "severity") || data.count === void 0 && (missing0 = "count") || data.fingerprint === void 0 && (missing0 = "fingerprint")) {
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "rule" || key0 === "at" || key0 === "severity" || key0 === "acts" || key0 === "count" || key0 === "fingerprint")) {
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.rule !== void 0) {
            const _errs2 = errors;
            if (typeof data.rule !== "string") {
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
                  return false;
                }
                if (!schema237.has(data2)) {
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.acts !== void 0) {
                  let data3 = data.acts;
                  const _errs8 = errors;
                  if (errors === _errs8) {
                    if (Array.isArray(data3)) {
                      var valid1 = true;
                      const len0 = data3.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs10 = errors;
                        if (typeof data3[i0] !== "string") {
                          return false;
                        }
                        var valid1 = _errs10 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                    } else {
                      return false;
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.count !== void 0) {
                    let data5 = data.count;
                    const _errs12 = errors;
                    if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                      return false;
                    }
                    if (errors === _errs12) {
                      if (typeof data5 == "number" && isFinite(data5)) {
                        if (data5 > 1e6 || isNaN(data5)) {
                          return false;
                        } else {
                          if (data5 < 1 || isNaN(data5)) {
                            return false;
                          }
                        }
                      }
                    }
                    var valid0 = _errs12 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.fingerprint !== void 0) {
                      let data6 = data.fingerprint;
                      const _errs14 = errors;
                      if (errors === _errs14) {
                        if (typeof data6 === "string") {
                          if (!pattern8.test(data6)) {
                            return false;
                          }
                        } else {
                          return false;
                        }
                      }
                      var valid0 = _errs14 === errors;
                    } else {
                      var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate502(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.findings === void 0 && (missing0 = "findings")) {
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "path" || key0 === "findings")) {
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
                if (!pattern7.test(data0)) {
                  return false;
                }
              } else {
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
                    if (!validate503(data1[i0])) {
                      return false;
                    }
                    var valid1 = _errs6 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                } else {
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
      return false;
    }
  }
  return errors === 0;
}
function validate495(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.schemaVersion === void 0 && (missing0 = "schemaVersion") || data.tool === void 0 && (missing0 = "tool") || data.asOf === void 0 && (missing0 = "asOf") || data.packs === void 0 && (missing0 = "packs") || data.files === void 0 && (missing0 = "files")) {
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "schemaVersion" || key0 === "tool" || key0 === "asOf" || key0 === "packs" || key0 === "files")) {
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.schemaVersion !== void 0) {
            let data0 = data.schemaVersion;
            const _errs2 = errors;
            if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
              return false;
            }
            if (1 !== data0) {
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.tool !== void 0) {
              const _errs4 = errors;
              if (!validate496(data.tool)) {
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.asOf !== void 0) {
                const _errs5 = errors;
                if (!validate56(data.asOf)) {
                  return false;
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
                        if (!validate499(data3[i0])) {
                          return false;
                        }
                        var valid1 = _errs8 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                    } else {
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
                          if (!validate502(data5[i1])) {
                            return false;
                          }
                          var valid2 = _errs11 === errors;
                          if (!valid2) {
                            break;
                          }
                        }
                      } else {
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
      return false;
    }
  }
  return errors === 0;
}
var validateReport = validate506;
var schema240 = /* @__PURE__ */ new Set(["finding", "nothing-found", "not-asked", "not-checked", "not-read"]);
function validate507(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.version === void 0 && (missing0 = "version")) {
        return false;
      } else {
        if (data.name !== void 0) {
          let data0 = data.name;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            return false;
          }
          if ("lodestone" !== data0) {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.version !== void 0) {
            const _errs3 = errors;
            if (typeof data.version !== "string") {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema242 = /* @__PURE__ */ new Set(["option", "setting", "today", "per-file"]);
function validate509(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.date === void 0 && (missing0 = "date") || data.source === void 0 && (missing0 = "source")) {
        return false;
      } else {
        if (data.date !== void 0) {
          const _errs1 = errors;
          if (!validate56(data.date)) {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.source !== void 0) {
            let data1 = data.source;
            const _errs2 = errors;
            if (typeof data1 !== "string") {
              return false;
            }
            if (!schema242.has(data1)) {
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.timeZone !== void 0) {
              let data2 = data.timeZone;
              const _errs4 = errors;
              if (typeof data2 !== "string") {
                return false;
              }
              if ("Asia/Shanghai" !== data2) {
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
      return false;
    }
  }
  return errors === 0;
}
function validate514(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.version === void 0 && (missing0 = "version") || data.digest === void 0 && (missing0 = "digest")) {
        return false;
      } else {
        if (data.path !== void 0) {
          const _errs1 = errors;
          if (typeof data.path !== "string") {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.version !== void 0) {
            const _errs3 = errors;
            if (typeof data.version !== "string") {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.digest !== void 0) {
              const _errs5 = errors;
              if (typeof data.digest !== "string") {
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate512(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.version === void 0 && (missing0 = "version") || data.reviewedOn === void 0 && (missing0 = "reviewedOn")) {
        return false;
      } else {
        if (data.id !== void 0) {
          const _errs1 = errors;
          if (typeof data.id !== "string") {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.version !== void 0) {
            const _errs3 = errors;
            if (typeof data.version !== "string") {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.reviewedOn !== void 0) {
              const _errs5 = errors;
              if (!validate56(data.reviewedOn)) {
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.law !== void 0) {
                const _errs6 = errors;
                if (!validate514(data.law)) {
                  return false;
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
      return false;
    }
  }
  return errors === 0;
}
function validate517(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.message === void 0 && (missing0 = "message")) {
        return false;
      } else {
        if (data.id !== void 0) {
          const _errs1 = errors;
          if (typeof data.id !== "string") {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.message !== void 0) {
            const _errs3 = errors;
            if (typeof data.message !== "string") {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema249 = /* @__PURE__ */ new Set(["rules", "overrides", "regimes"]);
function validate519(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.config === void 0 && (missing0 = "config") || data.rule === void 0 && (missing0 = "rule") || data.severity === void 0 && (missing0 = "severity") || data.level === void 0 && (missing0 = "level") || data.by === void 0 && (missing0 = "by")) {
        return false;
      } else {
        if (data.config !== void 0) {
          const _errs1 = errors;
          if (typeof data.config !== "string") {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.rule !== void 0) {
            const _errs3 = errors;
            if (typeof data.rule !== "string") {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.severity !== void 0) {
              let data2 = data.severity;
              const _errs5 = errors;
              if (typeof data2 !== "string") {
                return false;
              }
              if (!schema237.has(data2)) {
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.level !== void 0) {
                let data3 = data.level;
                const _errs7 = errors;
                if (typeof data3 !== "string") {
                  return false;
                }
                if (!schema206.has(data3)) {
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.by !== void 0) {
                  let data4 = data.by;
                  const _errs9 = errors;
                  if (typeof data4 !== "string") {
                    return false;
                  }
                  if (!schema249.has(data4)) {
                    return false;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.files !== void 0) {
                    let data5 = data.files;
                    const _errs11 = errors;
                    if (errors === _errs11) {
                      if (Array.isArray(data5)) {
                        var valid1 = true;
                        const len0 = data5.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          const _errs13 = errors;
                          if (typeof data5[i0] !== "string") {
                            return false;
                          }
                          var valid1 = _errs13 === errors;
                          if (!valid1) {
                            break;
                          }
                        }
                      } else {
                        return false;
                      }
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.authorities !== void 0) {
                      let data7 = data.authorities;
                      const _errs15 = errors;
                      if (errors === _errs15) {
                        if (Array.isArray(data7)) {
                          var valid2 = true;
                          const len1 = data7.length;
                          for (let i1 = 0; i1 < len1; i1++) {
                            const _errs17 = errors;
                            if (typeof data7[i1] !== "string") {
                              return false;
                            }
                            var valid2 = _errs17 === errors;
                            if (!valid2) {
                              break;
                            }
                          }
                        } else {
                          return false;
                        }
                      }
                      var valid0 = _errs15 === errors;
                    } else {
                      var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema251 = /* @__PURE__ */ new Set(["finding", "nothing-found", "not-asked", "not-checked"]);
var schema254 = /* @__PURE__ */ new Set(["option", "setting", "export-date", "today"]);
function validate522(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.kind === void 0 && (missing0 = "kind") || data.asOf === void 0 && (missing0 = "asOf") || data.asOfSource === void 0 && (missing0 = "asOfSource") || data.items === void 0 && (missing0 = "items") || data.materialItems === void 0 && (missing0 = "materialItems") || data.undeclared === void 0 && (missing0 = "undeclared") || data.notChecked === void 0 && (missing0 = "notChecked")) {
        return false;
      } else {
        if (data.kind !== void 0) {
          let data0 = data.kind;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            return false;
          }
          if (!schema212.has(data0)) {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.asOf !== void 0) {
            const _errs3 = errors;
            if (!validate56(data.asOf)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.asOfSource !== void 0) {
              let data2 = data.asOfSource;
              const _errs4 = errors;
              if (typeof data2 !== "string") {
                return false;
              }
              if (!schema254.has(data2)) {
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.items !== void 0) {
                let data3 = data.items;
                const _errs6 = errors;
                if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                  return false;
                }
                if (errors === _errs6) {
                  if (typeof data3 == "number" && isFinite(data3)) {
                    if (data3 < 0 || isNaN(data3)) {
                      return false;
                    }
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.materialItems !== void 0) {
                  let data4 = data.materialItems;
                  const _errs8 = errors;
                  if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                    return false;
                  }
                  if (errors === _errs8) {
                    if (typeof data4 == "number" && isFinite(data4)) {
                      if (data4 < 0 || isNaN(data4)) {
                        return false;
                      }
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.undeclared !== void 0) {
                    let data5 = data.undeclared;
                    const _errs10 = errors;
                    if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                      return false;
                    }
                    if (errors === _errs10) {
                      if (typeof data5 == "number" && isFinite(data5)) {
                        if (data5 < 0 || isNaN(data5)) {
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.undeclaredWaived !== void 0) {
                      let data6 = data.undeclaredWaived;
                      const _errs12 = errors;
                      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                        return false;
                      }
                      if (errors === _errs12) {
                        if (typeof data6 == "number" && isFinite(data6)) {
                          if (data6 < 1 || isNaN(data6)) {
                            return false;
                          }
                        }
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.notChecked !== void 0) {
                        let data7 = data.notChecked;
                        const _errs14 = errors;
                        if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                          return false;
                        }
                        if (errors === _errs14) {
                          if (typeof data7 == "number" && isFinite(data7)) {
                            if (data7 < 0 || isNaN(data7)) {
                              return false;
                            }
                          }
                        }
                        var valid0 = _errs14 === errors;
                      } else {
                        var valid0 = true;
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
      return false;
    }
  }
  return errors === 0;
}
function validate528(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    return false;
  }
  return errors === 0;
}
function validate527(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.line === void 0 && (missing0 = "line") || data.column === void 0 && (missing0 = "column")) {
        return false;
      } else {
        if (data.line !== void 0) {
          let data0 = data.line;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 1 || isNaN(data0)) {
                return false;
              }
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.column !== void 0) {
            let data1 = data.column;
            const _errs3 = errors;
            if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
              return false;
            }
            if (errors === _errs3) {
              if (typeof data1 == "number" && isFinite(data1)) {
                if (data1 < 1 || isNaN(data1)) {
                  return false;
                }
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.cell !== void 0) {
              const _errs5 = errors;
              if (!validate528(data.cell)) {
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate526(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.start === void 0 && (missing0 = "start") || data.end === void 0 && (missing0 = "end")) {
        return false;
      } else {
        if (data.start !== void 0) {
          const _errs1 = errors;
          if (!validate527(data.start)) {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.end !== void 0) {
            const _errs2 = errors;
            if (!validate527(data.end)) {
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate533(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.act === void 0 && (missing0 = "act") || data.clause === void 0 && (missing0 = "clause")) {
        return false;
      } else {
        if (data.act !== void 0) {
          const _errs1 = errors;
          if (typeof data.act !== "string") {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.clause !== void 0) {
            const _errs3 = errors;
            if (typeof data.clause !== "string") {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate538(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.range === void 0 && (missing0 = "range")) {
        return false;
      } else {
        if (data.path !== void 0) {
          const _errs1 = errors;
          if (typeof data.path !== "string") {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.range !== void 0) {
            const _errs3 = errors;
            if (!validate526(data.range)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate536(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.message === void 0 && (missing0 = "message") || data.range === void 0 && (missing0 = "range")) {
        return false;
      } else {
        if (data.message !== void 0) {
          const _errs1 = errors;
          if (typeof data.message !== "string") {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.seen !== void 0) {
            const _errs3 = errors;
            if (typeof data.seen !== "string") {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.range !== void 0) {
              const _errs5 = errors;
              if (!validate526(data.range)) {
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.elsewhere !== void 0) {
                const _errs6 = errors;
                if (!validate538(data.elsewhere)) {
                  return false;
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
      return false;
    }
  }
  return errors === 0;
}
function validate543(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.range === void 0 && (missing0 = "range") || data.newText === void 0 && (missing0 = "newText")) {
        return false;
      } else {
        if (data.range !== void 0) {
          const _errs1 = errors;
          if (!validate526(data.range)) {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.newText !== void 0) {
            const _errs2 = errors;
            if (typeof data.newText !== "string") {
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate542(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.title === void 0 && (missing0 = "title") || data.safe === void 0 && (missing0 = "safe") || data.edits === void 0 && (missing0 = "edits")) {
        return false;
      } else {
        if (data.title !== void 0) {
          const _errs1 = errors;
          if (typeof data.title !== "string") {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.safe !== void 0) {
            const _errs3 = errors;
            if (typeof data.safe !== "boolean") {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.edits !== void 0) {
              let data2 = data.edits;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (Array.isArray(data2)) {
                  var valid1 = true;
                  const len0 = data2.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs7 = errors;
                    if (!validate543(data2[i0])) {
                      return false;
                    }
                    var valid1 = _errs7 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                } else {
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate548(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.kind === void 0 && (missing0 = "kind") || data.rule === void 0 && (missing0 = "rule") || data.until === void 0 && (missing0 = "until") || data.by === void 0 && (missing0 = "by") || data.reason === void 0 && (missing0 = "reason") || data.range === void 0 && (missing0 = "range")) {
        return false;
      } else {
        if (data.kind !== void 0) {
          let data0 = data.kind;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            return false;
          }
          if ("waiver" !== data0) {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.rule !== void 0) {
            const _errs3 = errors;
            if (typeof data.rule !== "string") {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.until !== void 0) {
              const _errs5 = errors;
              if (!validate56(data.until)) {
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.by !== void 0) {
                const _errs6 = errors;
                if (typeof data.by !== "string") {
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.reason !== void 0) {
                  const _errs8 = errors;
                  if (typeof data.reason !== "string") {
                    return false;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.range !== void 0) {
                    const _errs10 = errors;
                    if (!validate526(data.range)) {
                      return false;
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
      return false;
    }
  }
  return errors === 0;
}
function validate552(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.kind === void 0 && (missing0 = "kind") || data.baseline === void 0 && (missing0 = "baseline") || data.fingerprint === void 0 && (missing0 = "fingerprint")) {
        return false;
      } else {
        if (data.kind !== void 0) {
          let data0 = data.kind;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            return false;
          }
          if ("baseline" !== data0) {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.baseline !== void 0) {
            const _errs3 = errors;
            if (typeof data.baseline !== "string") {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.fingerprint !== void 0) {
              const _errs5 = errors;
              if (typeof data.fingerprint !== "string") {
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate547(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate548(data)) {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/fits", keyword: "fits", params: {} };
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
    const _errs2 = errors;
    if (!validate552(data)) {
      const err1 = { instancePath, schemaPath: "#/anyOf/1/fits", keyword: "fits", params: {} };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
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
  return errors === 0;
}
function validate525(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.ruleId === void 0 && (missing0 = "ruleId") || data.severity === void 0 && (missing0 = "severity") || data.summary === void 0 && (missing0 = "summary") || data.message === void 0 && (missing0 = "message") || data.range === void 0 && (missing0 = "range") || data.document === void 0 && (missing0 = "document") || data.path === void 0 && (missing0 = "path") || data.acts === void 0 && (missing0 = "acts") || data.houseRule === void 0 && (missing0 = "houseRule") || data.related === void 0 && (missing0 = "related") || data.fixes === void 0 && (missing0 = "fixes") || data.fingerprint === void 0 && (missing0 = "fingerprint")) {
        return false;
      } else {
        if (data.ruleId !== void 0) {
          const _errs1 = errors;
          if (typeof data.ruleId !== "string") {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.severity !== void 0) {
            let data1 = data.severity;
            const _errs3 = errors;
            if (typeof data1 !== "string") {
              return false;
            }
            if (!schema237.has(data1)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.summary !== void 0) {
              const _errs5 = errors;
              if (typeof data.summary !== "string") {
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.message !== void 0) {
                const _errs7 = errors;
                if (typeof data.message !== "string") {
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.reasonsAt !== void 0) {
                  let data4 = data.reasonsAt;
                  const _errs9 = errors;
                  if (errors === _errs9) {
                    if (Array.isArray(data4)) {
                      var valid1 = true;
                      const len0 = data4.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let data5 = data4[i0];
                        const _errs11 = errors;
                        if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                          return false;
                        }
                        if (errors === _errs11) {
                          if (typeof data5 == "number" && isFinite(data5)) {
                            if (data5 < 0 || isNaN(data5)) {
                              return false;
                            }
                          }
                        }
                        var valid1 = _errs11 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                    } else {
                      return false;
                    }
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.notesAt !== void 0) {
                    let data6 = data.notesAt;
                    const _errs13 = errors;
                    if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                      return false;
                    }
                    if (errors === _errs13) {
                      if (typeof data6 == "number" && isFinite(data6)) {
                        if (data6 < 0 || isNaN(data6)) {
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs13 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.range !== void 0) {
                      const _errs15 = errors;
                      if (!validate526(data.range)) {
                        return false;
                      }
                      var valid0 = _errs15 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.document !== void 0) {
                        let data8 = data.document;
                        const _errs16 = errors;
                        if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
                          return false;
                        }
                        if (errors === _errs16) {
                          if (typeof data8 == "number" && isFinite(data8)) {
                            if (data8 < 0 || isNaN(data8)) {
                              return false;
                            }
                          }
                        }
                        var valid0 = _errs16 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.path !== void 0) {
                          const _errs18 = errors;
                          if (typeof data.path !== "string") {
                            return false;
                          }
                          var valid0 = _errs18 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.acts !== void 0) {
                            let data10 = data.acts;
                            const _errs20 = errors;
                            if (errors === _errs20) {
                              if (Array.isArray(data10)) {
                                var valid2 = true;
                                const len1 = data10.length;
                                for (let i1 = 0; i1 < len1; i1++) {
                                  const _errs22 = errors;
                                  if (typeof data10[i1] !== "string") {
                                    return false;
                                  }
                                  var valid2 = _errs22 === errors;
                                  if (!valid2) {
                                    break;
                                  }
                                }
                              } else {
                                return false;
                              }
                            }
                            var valid0 = _errs20 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.clauses !== void 0) {
                              let data12 = data.clauses;
                              const _errs24 = errors;
                              if (errors === _errs24) {
                                if (Array.isArray(data12)) {
                                  var valid3 = true;
                                  const len2 = data12.length;
                                  for (let i2 = 0; i2 < len2; i2++) {
                                    const _errs26 = errors;
                                    if (!validate533(data12[i2])) {
                                      return false;
                                    }
                                    var valid3 = _errs26 === errors;
                                    if (!valid3) {
                                      break;
                                    }
                                  }
                                } else {
                                  return false;
                                }
                              }
                              var valid0 = _errs24 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.houseRule !== void 0) {
                                const _errs27 = errors;
                                if (typeof data.houseRule !== "boolean") {
                                  return false;
                                }
                                var valid0 = _errs27 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.asOf !== void 0) {
                                  const _errs29 = errors;
                                  if (!validate56(data.asOf)) {
                                    return false;
                                  }
                                  var valid0 = _errs29 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.unfinished !== void 0) {
                                    const _errs30 = errors;
                                    if (typeof data.unfinished !== "boolean") {
                                      return false;
                                    }
                                    var valid0 = _errs30 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.related !== void 0) {
                                      let data17 = data.related;
                                      const _errs32 = errors;
                                      if (errors === _errs32) {
                                        if (Array.isArray(data17)) {
                                          var valid4 = true;
                                          const len3 = data17.length;
                                          for (let i3 = 0; i3 < len3; i3++) {
                                            const _errs34 = errors;
                                            if (!validate536(data17[i3])) {
                                              return false;
                                            }
                                            var valid4 = _errs34 === errors;
                                            if (!valid4) {
                                              break;
                                            }
                                          }
                                        } else {
                                          return false;
                                        }
                                      }
                                      var valid0 = _errs32 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.fixes !== void 0) {
                                        let data19 = data.fixes;
                                        const _errs35 = errors;
                                        if (errors === _errs35) {
                                          if (Array.isArray(data19)) {
                                            var valid5 = true;
                                            const len4 = data19.length;
                                            for (let i4 = 0; i4 < len4; i4++) {
                                              const _errs37 = errors;
                                              if (!validate542(data19[i4])) {
                                                return false;
                                              }
                                              var valid5 = _errs37 === errors;
                                              if (!valid5) {
                                                break;
                                              }
                                            }
                                          } else {
                                            return false;
                                          }
                                        }
                                        var valid0 = _errs35 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.suppressed !== void 0) {
                                          const _errs38 = errors;
                                          if (!validate547(data.suppressed)) {
                                            return false;
                                          }
                                          var valid0 = _errs38 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.fingerprint !== void 0) {
                                            const _errs39 = errors;
                                            if (typeof data.fingerprint !== "string") {
                                              return false;
                                            }
                                            var valid0 = _errs39 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
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
      return false;
    }
  }
  return errors === 0;
}
function validate521(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.state === void 0 && (missing0 = "state") || data.documents === void 0 && (missing0 = "documents") || data.findings === void 0 && (missing0 = "findings")) {
        return false;
      } else {
        if (data.path !== void 0) {
          const _errs1 = errors;
          if (typeof data.path !== "string") {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.state !== void 0) {
            let data1 = data.state;
            const _errs3 = errors;
            if (typeof data1 !== "string") {
              return false;
            }
            if (!schema251.has(data1)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.documents !== void 0) {
              let data2 = data.documents;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (Array.isArray(data2)) {
                  var valid1 = true;
                  const len0 = data2.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs7 = errors;
                    if (!validate522(data2[i0])) {
                      return false;
                    }
                    var valid1 = _errs7 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                } else {
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.findings !== void 0) {
                let data4 = data.findings;
                const _errs8 = errors;
                if (errors === _errs8) {
                  if (Array.isArray(data4)) {
                    var valid2 = true;
                    const len1 = data4.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      const _errs10 = errors;
                      if (!validate525(data4[i1])) {
                        return false;
                      }
                      var valid2 = _errs10 === errors;
                      if (!valid2) {
                        break;
                      }
                    }
                  } else {
                    return false;
                  }
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema269 = /* @__PURE__ */ new Set(["name", "headings", "materials", "keys", "workbook"]);
function validate557(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.file === void 0 && (missing0 = "file") || data.why === void 0 && (missing0 = "why") || data.message === void 0 && (missing0 = "message")) {
        return false;
      } else {
        if (data.file !== void 0) {
          const _errs1 = errors;
          if (typeof data.file !== "string") {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.why !== void 0) {
            let data1 = data.why;
            const _errs3 = errors;
            if (typeof data1 !== "string") {
              return false;
            }
            if (!schema269.has(data1)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.message !== void 0) {
              const _errs5 = errors;
              if (typeof data.message !== "string") {
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate559(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.acknowledged === void 0 && (missing0 = "acknowledged") || data.notLookedAt === void 0 && (missing0 = "notLookedAt") || data.gitignored === void 0 && (missing0 = "gitignored") || data.rows === void 0 && (missing0 = "rows")) {
        return false;
      } else {
        if (data.acknowledged !== void 0) {
          let data0 = data.acknowledged;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                return false;
              }
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.notLookedAt !== void 0) {
            let data1 = data.notLookedAt;
            const _errs3 = errors;
            if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
              return false;
            }
            if (errors === _errs3) {
              if (typeof data1 == "number" && isFinite(data1)) {
                if (data1 < 0 || isNaN(data1)) {
                  return false;
                }
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.gitignored !== void 0) {
              let data2 = data.gitignored;
              const _errs5 = errors;
              if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                return false;
              }
              if (errors === _errs5) {
                if (typeof data2 == "number" && isFinite(data2)) {
                  if (data2 < 0 || isNaN(data2)) {
                    return false;
                  }
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.excluded !== void 0) {
                let data3 = data.excluded;
                const _errs7 = errors;
                if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                  return false;
                }
                if (errors === _errs7) {
                  if (typeof data3 == "number" && isFinite(data3)) {
                    if (data3 < 1 || isNaN(data3)) {
                      return false;
                    }
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.rows !== void 0) {
                  let data4 = data.rows;
                  const _errs9 = errors;
                  if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                    return false;
                  }
                  if (errors === _errs9) {
                    if (typeof data4 == "number" && isFinite(data4)) {
                      if (data4 < 0 || isNaN(data4)) {
                        return false;
                      }
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
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate561(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.files === void 0 && (missing0 = "files") || data.affected === void 0 && (missing0 = "affected") || data.found === void 0 && (missing0 = "found")) {
        return false;
      } else {
        if (data.ref !== void 0) {
          const _errs1 = errors;
          if (typeof data.ref !== "string") {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.files !== void 0) {
            let data1 = data.files;
            const _errs3 = errors;
            if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
              return false;
            }
            if (errors === _errs3) {
              if (typeof data1 == "number" && isFinite(data1)) {
                if (data1 < 0 || isNaN(data1)) {
                  return false;
                }
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.affected !== void 0) {
              let data2 = data.affected;
              const _errs5 = errors;
              if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                return false;
              }
              if (errors === _errs5) {
                if (typeof data2 == "number" && isFinite(data2)) {
                  if (data2 < 0 || isNaN(data2)) {
                    return false;
                  }
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.found !== void 0) {
                let data3 = data.found;
                const _errs7 = errors;
                if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                  return false;
                }
                if (errors === _errs7) {
                  if (typeof data3 == "number" && isFinite(data3)) {
                    if (data3 < 0 || isNaN(data3)) {
                      return false;
                    }
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate563(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.index === void 0 && (missing0 = "index") || data.count === void 0 && (missing0 = "count") || data.files === void 0 && (missing0 = "files") || data.found === void 0 && (missing0 = "found")) {
        return false;
      } else {
        if (data.index !== void 0) {
          let data0 = data.index;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 1 || isNaN(data0)) {
                return false;
              }
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.count !== void 0) {
            let data1 = data.count;
            const _errs3 = errors;
            if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
              return false;
            }
            if (errors === _errs3) {
              if (typeof data1 == "number" && isFinite(data1)) {
                if (data1 < 1 || isNaN(data1)) {
                  return false;
                }
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.files !== void 0) {
              let data2 = data.files;
              const _errs5 = errors;
              if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                return false;
              }
              if (errors === _errs5) {
                if (typeof data2 == "number" && isFinite(data2)) {
                  if (data2 < 0 || isNaN(data2)) {
                    return false;
                  }
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.found !== void 0) {
                let data3 = data.found;
                const _errs7 = errors;
                if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                  return false;
                }
                if (errors === _errs7) {
                  if (typeof data3 == "number" && isFinite(data3)) {
                    if (data3 < 0 || isNaN(data3)) {
                      return false;
                    }
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate565(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.count === void 0 && (missing0 = "count") || data.files === void 0 && (missing0 = "files") || data.broken === void 0 && (missing0 = "broken") || data.written === void 0 && (missing0 = "written")) {
        return false;
      } else {
        if (data.count !== void 0) {
          let data0 = data.count;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                return false;
              }
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.files !== void 0) {
            let data1 = data.files;
            const _errs3 = errors;
            if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
              return false;
            }
            if (errors === _errs3) {
              if (typeof data1 == "number" && isFinite(data1)) {
                if (data1 < 0 || isNaN(data1)) {
                  return false;
                }
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.broken !== void 0) {
              let data2 = data.broken;
              const _errs5 = errors;
              if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                return false;
              }
              if (errors === _errs5) {
                if (typeof data2 == "number" && isFinite(data2)) {
                  if (data2 < 0 || isNaN(data2)) {
                    return false;
                  }
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.written !== void 0) {
                const _errs7 = errors;
                if (typeof data.written !== "boolean") {
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema275 = /* @__PURE__ */ new Set(["decide", "apply", "declare", "ask", "mend"]);
var schema276 = /* @__PURE__ */ new Set(["compliance", "engineering", "purchasing", "author"]);
function validate569(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.on === void 0 && (missing0 = "on") || data.days === void 0 && (missing0 = "days")) {
        return false;
      } else {
        if (data.on !== void 0) {
          const _errs1 = errors;
          if (!validate56(data.on)) {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.of !== void 0) {
            const _errs2 = errors;
            if (typeof data.of !== "string") {
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.days !== void 0) {
              let data2 = data.days;
              const _errs4 = errors;
              if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
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
      return false;
    }
  }
  return errors === 0;
}
function validate568(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.what === void 0 && (missing0 = "what") || data.parts === void 0 && (missing0 = "parts")) {
        return false;
      } else {
        if (data.what !== void 0) {
          const _errs1 = errors;
          if (typeof data.what !== "string") {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.parts !== void 0) {
            let data1 = data.parts;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (Array.isArray(data1)) {
                var valid1 = true;
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs5 = errors;
                  if (typeof data1[i0] !== "string") {
                    return false;
                  }
                  var valid1 = _errs5 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.last !== void 0) {
              const _errs7 = errors;
              if (!validate569(data.last)) {
                return false;
              }
              var valid0 = _errs7 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate573(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.at === void 0 && (missing0 = "at")) {
        return false;
      } else {
        if (data.name !== void 0) {
          const _errs1 = errors;
          if (typeof data.name !== "string") {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.path !== void 0) {
            const _errs3 = errors;
            if (typeof data.path !== "string") {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.at !== void 0) {
              const _errs5 = errors;
              if (!validate527(data.at)) {
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema282 = /* @__PURE__ */ new Set(["export", "licence", "waiver", "law"]);
function validate576(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.date === void 0 && (missing0 = "date") || data.why === void 0 && (missing0 = "why") || data.overdue === void 0 && (missing0 = "overdue")) {
        return false;
      } else {
        if (data.date !== void 0) {
          const _errs1 = errors;
          if (!validate56(data.date)) {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.why !== void 0) {
            let data1 = data.why;
            const _errs2 = errors;
            if (typeof data1 !== "string") {
              return false;
            }
            if (!schema282.has(data1)) {
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.overdue !== void 0) {
              const _errs4 = errors;
              if (typeof data.overdue !== "boolean") {
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
      return false;
    }
  }
  return errors === 0;
}
function validate567(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.action === void 0 && (missing0 = "action") || data.person === void 0 && (missing0 = "person") || data.severity === void 0 && (missing0 = "severity") || data.prohibited === void 0 && (missing0 = "prohibited") || data.what === void 0 && (missing0 = "what") || data.parts === void 0 && (missing0 = "parts") || data.places === void 0 && (missing0 = "places") || data.fingerprint === void 0 && (missing0 = "fingerprint")) {
        return false;
      } else {
        if (data.action !== void 0) {
          let data0 = data.action;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            return false;
          }
          if (!schema275.has(data0)) {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.person !== void 0) {
            let data1 = data.person;
            const _errs3 = errors;
            if (typeof data1 !== "string") {
              return false;
            }
            if (!schema276.has(data1)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.severity !== void 0) {
              let data2 = data.severity;
              const _errs5 = errors;
              if (typeof data2 !== "string") {
                return false;
              }
              if (!schema237.has(data2)) {
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.prohibited !== void 0) {
                const _errs7 = errors;
                if (typeof data.prohibited !== "boolean") {
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.what !== void 0) {
                  const _errs9 = errors;
                  if (typeof data.what !== "string") {
                    return false;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.of !== void 0) {
                    const _errs11 = errors;
                    if (typeof data.of !== "string") {
                      return false;
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.asked !== void 0) {
                      let data6 = data.asked;
                      const _errs13 = errors;
                      if (errors === _errs13) {
                        if (Array.isArray(data6)) {
                          var valid1 = true;
                          const len0 = data6.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            const _errs15 = errors;
                            if (!validate568(data6[i0])) {
                              return false;
                            }
                            var valid1 = _errs15 === errors;
                            if (!valid1) {
                              break;
                            }
                          }
                        } else {
                          return false;
                        }
                      }
                      var valid0 = _errs13 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.deliveries !== void 0) {
                        let data8 = data.deliveries;
                        const _errs16 = errors;
                        if (errors === _errs16) {
                          if (Array.isArray(data8)) {
                            var valid2 = true;
                            const len1 = data8.length;
                            for (let i1 = 0; i1 < len1; i1++) {
                              const _errs18 = errors;
                              if (typeof data8[i1] !== "string") {
                                return false;
                              }
                              var valid2 = _errs18 === errors;
                              if (!valid2) {
                                break;
                              }
                            }
                          } else {
                            return false;
                          }
                        }
                        var valid0 = _errs16 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.parts !== void 0) {
                          let data10 = data.parts;
                          const _errs20 = errors;
                          if (errors === _errs20) {
                            if (Array.isArray(data10)) {
                              var valid3 = true;
                              const len2 = data10.length;
                              for (let i2 = 0; i2 < len2; i2++) {
                                const _errs22 = errors;
                                if (!validate573(data10[i2])) {
                                  return false;
                                }
                                var valid3 = _errs22 === errors;
                                if (!valid3) {
                                  break;
                                }
                              }
                            } else {
                              return false;
                            }
                          }
                          var valid0 = _errs20 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.places !== void 0) {
                            let data12 = data.places;
                            const _errs23 = errors;
                            if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
                              return false;
                            }
                            if (errors === _errs23) {
                              if (typeof data12 == "number" && isFinite(data12)) {
                                if (data12 < 0 || isNaN(data12)) {
                                  return false;
                                }
                              }
                            }
                            var valid0 = _errs23 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.due !== void 0) {
                              const _errs25 = errors;
                              if (!validate576(data.due)) {
                                return false;
                              }
                              var valid0 = _errs25 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.fingerprint !== void 0) {
                                const _errs26 = errors;
                                if (typeof data.fingerprint !== "string") {
                                  return false;
                                }
                                var valid0 = _errs26 === errors;
                              } else {
                                var valid0 = true;
                              }
                            }
                          }
                        }
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
      return false;
    }
  }
  return errors === 0;
}
function validate581(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.files === void 0 && (missing0 = "files") || data.filesInPart === void 0 && (missing0 = "filesInPart") || data.filesNotJudged === void 0 && (missing0 = "filesNotJudged") || data.documents === void 0 && (missing0 = "documents") || data.items === void 0 && (missing0 = "items") || data.materialItems === void 0 && (missing0 = "materialItems") || data.undeclared === void 0 && (missing0 = "undeclared") || data.notChecked === void 0 && (missing0 = "notChecked") || data.error === void 0 && (missing0 = "error") || data.warning === void 0 && (missing0 = "warning") || data.information === void 0 && (missing0 = "information") || data.hint === void 0 && (missing0 = "hint") || data.suppressed === void 0 && (missing0 = "suppressed") || data.baselined === void 0 && (missing0 = "baselined") || data.unfinished === void 0 && (missing0 = "unfinished")) {
        return false;
      } else {
        if (data.files !== void 0) {
          let data0 = data.files;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                return false;
              }
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.filesInPart !== void 0) {
            let data1 = data.filesInPart;
            const _errs3 = errors;
            if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
              return false;
            }
            if (errors === _errs3) {
              if (typeof data1 == "number" && isFinite(data1)) {
                if (data1 < 0 || isNaN(data1)) {
                  return false;
                }
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.filesNotJudged !== void 0) {
              let data2 = data.filesNotJudged;
              const _errs5 = errors;
              if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                return false;
              }
              if (errors === _errs5) {
                if (typeof data2 == "number" && isFinite(data2)) {
                  if (data2 < 0 || isNaN(data2)) {
                    return false;
                  }
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.documents !== void 0) {
                let data3 = data.documents;
                const _errs7 = errors;
                if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                  return false;
                }
                if (errors === _errs7) {
                  if (typeof data3 == "number" && isFinite(data3)) {
                    if (data3 < 0 || isNaN(data3)) {
                      return false;
                    }
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.items !== void 0) {
                  let data4 = data.items;
                  const _errs9 = errors;
                  if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                    return false;
                  }
                  if (errors === _errs9) {
                    if (typeof data4 == "number" && isFinite(data4)) {
                      if (data4 < 0 || isNaN(data4)) {
                        return false;
                      }
                    }
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.materialItems !== void 0) {
                    let data5 = data.materialItems;
                    const _errs11 = errors;
                    if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                      return false;
                    }
                    if (errors === _errs11) {
                      if (typeof data5 == "number" && isFinite(data5)) {
                        if (data5 < 0 || isNaN(data5)) {
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.undeclared !== void 0) {
                      let data6 = data.undeclared;
                      const _errs13 = errors;
                      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                        return false;
                      }
                      if (errors === _errs13) {
                        if (typeof data6 == "number" && isFinite(data6)) {
                          if (data6 < 0 || isNaN(data6)) {
                            return false;
                          }
                        }
                      }
                      var valid0 = _errs13 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.undeclaredWaived !== void 0) {
                        let data7 = data.undeclaredWaived;
                        const _errs15 = errors;
                        if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                          return false;
                        }
                        if (errors === _errs15) {
                          if (typeof data7 == "number" && isFinite(data7)) {
                            if (data7 < 1 || isNaN(data7)) {
                              return false;
                            }
                          }
                        }
                        var valid0 = _errs15 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.notChecked !== void 0) {
                          let data8 = data.notChecked;
                          const _errs17 = errors;
                          if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
                            return false;
                          }
                          if (errors === _errs17) {
                            if (typeof data8 == "number" && isFinite(data8)) {
                              if (data8 < 0 || isNaN(data8)) {
                                return false;
                              }
                            }
                          }
                          var valid0 = _errs17 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.error !== void 0) {
                            let data9 = data.error;
                            const _errs19 = errors;
                            if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
                              return false;
                            }
                            if (errors === _errs19) {
                              if (typeof data9 == "number" && isFinite(data9)) {
                                if (data9 < 0 || isNaN(data9)) {
                                  return false;
                                }
                              }
                            }
                            var valid0 = _errs19 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.warning !== void 0) {
                              let data10 = data.warning;
                              const _errs21 = errors;
                              if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
                                return false;
                              }
                              if (errors === _errs21) {
                                if (typeof data10 == "number" && isFinite(data10)) {
                                  if (data10 < 0 || isNaN(data10)) {
                                    return false;
                                  }
                                }
                              }
                              var valid0 = _errs21 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.information !== void 0) {
                                let data11 = data.information;
                                const _errs23 = errors;
                                if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
                                  return false;
                                }
                                if (errors === _errs23) {
                                  if (typeof data11 == "number" && isFinite(data11)) {
                                    if (data11 < 0 || isNaN(data11)) {
                                      return false;
                                    }
                                  }
                                }
                                var valid0 = _errs23 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.hint !== void 0) {
                                  let data12 = data.hint;
                                  const _errs25 = errors;
                                  if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
                                    return false;
                                  }
                                  if (errors === _errs25) {
                                    if (typeof data12 == "number" && isFinite(data12)) {
                                      if (data12 < 0 || isNaN(data12)) {
                                        return false;
                                      }
                                    }
                                  }
                                  var valid0 = _errs25 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.suppressed !== void 0) {
                                    let data13 = data.suppressed;
                                    const _errs27 = errors;
                                    if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
                                      return false;
                                    }
                                    if (errors === _errs27) {
                                      if (typeof data13 == "number" && isFinite(data13)) {
                                        if (data13 < 0 || isNaN(data13)) {
                                          return false;
                                        }
                                      }
                                    }
                                    var valid0 = _errs27 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.baselined !== void 0) {
                                      let data14 = data.baselined;
                                      const _errs29 = errors;
                                      if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
                                        return false;
                                      }
                                      if (errors === _errs29) {
                                        if (typeof data14 == "number" && isFinite(data14)) {
                                          if (data14 < 0 || isNaN(data14)) {
                                            return false;
                                          }
                                        }
                                      }
                                      var valid0 = _errs29 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.unfinished !== void 0) {
                                        let data15 = data.unfinished;
                                        const _errs31 = errors;
                                        if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
                                          return false;
                                        }
                                        if (errors === _errs31) {
                                          if (typeof data15 == "number" && isFinite(data15)) {
                                            if (data15 < 0 || isNaN(data15)) {
                                              return false;
                                            }
                                          }
                                        }
                                        var valid0 = _errs31 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
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
      return false;
    }
  }
  return errors === 0;
}
function validate506(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.schemaVersion === void 0 && (missing0 = "schemaVersion") || data.tool === void 0 && (missing0 = "tool") || data.state === void 0 && (missing0 = "state") || data.asOf === void 0 && (missing0 = "asOf") || data.packs === void 0 && (missing0 = "packs") || data.notices === void 0 && (missing0 = "notices") || data.loweredRules === void 0 && (missing0 = "loweredRules") || data.files === void 0 && (missing0 = "files") || data.unread === void 0 && (missing0 = "unread") || data.passedOver === void 0 && (missing0 = "passedOver") || data.summary === void 0 && (missing0 = "summary")) {
        return false;
      } else {
        if (data.schemaVersion !== void 0) {
          let data0 = data.schemaVersion;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            return false;
          }
          if (2 !== data0) {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.tool !== void 0) {
            const _errs3 = errors;
            if (!validate507(data.tool)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.locale !== void 0) {
              const _errs4 = errors;
              if (typeof data.locale !== "string") {
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.state !== void 0) {
                let data3 = data.state;
                const _errs6 = errors;
                if (typeof data3 !== "string") {
                  return false;
                }
                if (!schema240.has(data3)) {
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.asOf !== void 0) {
                  const _errs8 = errors;
                  if (!validate509(data.asOf)) {
                    return false;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.packs !== void 0) {
                    let data5 = data.packs;
                    const _errs9 = errors;
                    if (errors === _errs9) {
                      if (Array.isArray(data5)) {
                        var valid1 = true;
                        const len0 = data5.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          const _errs11 = errors;
                          if (!validate512(data5[i0])) {
                            return false;
                          }
                          var valid1 = _errs11 === errors;
                          if (!valid1) {
                            break;
                          }
                        }
                      } else {
                        return false;
                      }
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.notices !== void 0) {
                      let data7 = data.notices;
                      const _errs12 = errors;
                      if (errors === _errs12) {
                        if (Array.isArray(data7)) {
                          var valid2 = true;
                          const len1 = data7.length;
                          for (let i1 = 0; i1 < len1; i1++) {
                            const _errs14 = errors;
                            if (!validate517(data7[i1])) {
                              return false;
                            }
                            var valid2 = _errs14 === errors;
                            if (!valid2) {
                              break;
                            }
                          }
                        } else {
                          return false;
                        }
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.loweredRules !== void 0) {
                        let data9 = data.loweredRules;
                        const _errs15 = errors;
                        if (errors === _errs15) {
                          if (Array.isArray(data9)) {
                            var valid3 = true;
                            const len2 = data9.length;
                            for (let i2 = 0; i2 < len2; i2++) {
                              const _errs17 = errors;
                              if (!validate519(data9[i2])) {
                                return false;
                              }
                              var valid3 = _errs17 === errors;
                              if (!valid3) {
                                break;
                              }
                            }
                          } else {
                            return false;
                          }
                        }
                        var valid0 = _errs15 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.files !== void 0) {
                          let data11 = data.files;
                          const _errs18 = errors;
                          if (errors === _errs18) {
                            if (Array.isArray(data11)) {
                              var valid4 = true;
                              const len3 = data11.length;
                              for (let i3 = 0; i3 < len3; i3++) {
                                const _errs20 = errors;
                                if (!validate521(data11[i3])) {
                                  return false;
                                }
                                var valid4 = _errs20 === errors;
                                if (!valid4) {
                                  break;
                                }
                              }
                            } else {
                              return false;
                            }
                          }
                          var valid0 = _errs18 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.unread !== void 0) {
                            let data13 = data.unread;
                            const _errs21 = errors;
                            if (errors === _errs21) {
                              if (Array.isArray(data13)) {
                                var valid5 = true;
                                const len4 = data13.length;
                                for (let i4 = 0; i4 < len4; i4++) {
                                  const _errs23 = errors;
                                  if (!validate557(data13[i4])) {
                                    return false;
                                  }
                                  var valid5 = _errs23 === errors;
                                  if (!valid5) {
                                    break;
                                  }
                                }
                              } else {
                                return false;
                              }
                            }
                            var valid0 = _errs21 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.passedOver !== void 0) {
                              const _errs24 = errors;
                              if (!validate559(data.passedOver)) {
                                return false;
                              }
                              var valid0 = _errs24 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.changed !== void 0) {
                                const _errs25 = errors;
                                if (!validate561(data.changed)) {
                                  return false;
                                }
                                var valid0 = _errs25 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.shard !== void 0) {
                                  const _errs26 = errors;
                                  if (!validate563(data.shard)) {
                                    return false;
                                  }
                                  var valid0 = _errs26 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.fixes !== void 0) {
                                    const _errs27 = errors;
                                    if (!validate565(data.fixes)) {
                                      return false;
                                    }
                                    var valid0 = _errs27 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.work !== void 0) {
                                      let data19 = data.work;
                                      const _errs28 = errors;
                                      if (errors === _errs28) {
                                        if (Array.isArray(data19)) {
                                          var valid6 = true;
                                          const len5 = data19.length;
                                          for (let i5 = 0; i5 < len5; i5++) {
                                            const _errs30 = errors;
                                            if (!validate567(data19[i5])) {
                                              return false;
                                            }
                                            var valid6 = _errs30 === errors;
                                            if (!valid6) {
                                              break;
                                            }
                                          }
                                        } else {
                                          return false;
                                        }
                                      }
                                      var valid0 = _errs28 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.unsourced !== void 0) {
                                        let data21 = data.unsourced;
                                        const _errs31 = errors;
                                        if (errors === _errs31) {
                                          if (Array.isArray(data21)) {
                                            var valid7 = true;
                                            const len6 = data21.length;
                                            for (let i6 = 0; i6 < len6; i6++) {
                                              const _errs33 = errors;
                                              if (!validate573(data21[i6])) {
                                                return false;
                                              }
                                              var valid7 = _errs33 === errors;
                                              if (!valid7) {
                                                break;
                                              }
                                            }
                                          } else {
                                            return false;
                                          }
                                        }
                                        var valid0 = _errs31 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.summary !== void 0) {
                                          const _errs34 = errors;
                                          if (!validate581(data.summary)) {
                                            return false;
                                          }
                                          var valid0 = _errs34 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
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
      return false;
    }
  }
  return errors === 0;
}
var validateItem = validate94;
var validateLine = validate207;
export {
  validateBaseline,
  validateBom,
  validateConfig,
  validateItem,
  validateLine,
  validateParts,
  validateReport,
  validateShipment
};
