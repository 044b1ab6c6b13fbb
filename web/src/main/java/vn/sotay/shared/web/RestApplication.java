package vn.sotay.shared.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The HTTP contract, version 1. */
@ApplicationPath("/api/v1")
public class RestApplication extends Application {}
