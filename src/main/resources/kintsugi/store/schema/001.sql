-- Every body is cut into parts, counted from 0; parts says how many there are. The mac covers table, key, part, parts
-- and body.

CREATE TABLE workshop (
    workshop BIGINT NOT NULL,
    part INTEGER NOT NULL,
    parts INTEGER NOT NULL,
    body VARBINARY NOT NULL,
    mac VARBINARY NOT NULL,
    PRIMARY KEY (workshop, part)
);

CREATE TABLE guide (
    workshop BIGINT NOT NULL,
    path VARCHAR NOT NULL,
    part INTEGER NOT NULL,
    parts INTEGER NOT NULL,
    body VARBINARY NOT NULL,
    mac VARBINARY NOT NULL,
    PRIMARY KEY (workshop, path, part)
);

CREATE TABLE notebook (
    workshop BIGINT NOT NULL,
    locator BIGINT NOT NULL,
    part INTEGER NOT NULL,
    parts INTEGER NOT NULL,
    body VARBINARY NOT NULL,
    mac VARBINARY NOT NULL,
    PRIMARY KEY (workshop, locator, part)
);

CREATE TABLE item (
    workshop BIGINT NOT NULL,
    step VARCHAR NOT NULL,
    prompt VARCHAR NOT NULL,
    id BIGINT NOT NULL,
    part INTEGER NOT NULL,
    parts INTEGER NOT NULL,
    body VARBINARY NOT NULL,
    mac VARBINARY NOT NULL,
    PRIMARY KEY (workshop, step, prompt, id, part)
);

CREATE TABLE receipt (
    workshop BIGINT NOT NULL,
    part INTEGER NOT NULL,
    parts INTEGER NOT NULL,
    body VARBINARY NOT NULL,
    mac VARBINARY NOT NULL,
    PRIMARY KEY (workshop, part)
);

-- One row: what all the others add up to.
CREATE TABLE seal (
    id INTEGER NOT NULL,
    body VARBINARY NOT NULL,
    PRIMARY KEY (id)
);
